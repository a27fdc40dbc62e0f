const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
] as const
const NEEDLESS = ['class', 'tabindex', 'role', 'aria-pressed', 'aria-label', 'data-node', 'aria-hidden'] as const

/** A picture as a file of its own: with the colours that it has now, on their ground. */
export function svgFile(svg: SVGSVGElement, ground: string): Blob {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [own, made] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  for (const [i, element] of own.entries()) {
    const twin = made[i]
    if (!twin) continue
    const style = getComputedStyle(element)
    if (style.opacity === '0') twin.setAttribute('visibility', 'hidden')
    for (const name of COPIED) twin.setAttribute(name, style.getPropertyValue(name))
    for (const name of NEEDLESS) twin.removeAttribute(name)
  }
  const [, , width = '0', height = '0'] = (svg.getAttribute('viewBox') ?? '').split(' ')
  const back = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: ground })) back.setAttribute(name, value)
  copy.prepend(back)
  copy.setAttribute('width', width)
  copy.setAttribute('height', height)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' })
}

/** Saves it under a name. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
