/** As much of a page's tree as is walked here. */
export type Node = Readonly<{ nodeType: number; nodeName: string; textContent: string | null; childNodes: Iterable<Node> }>

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
)
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON IFRAME'.split(' '))
const TEXT = 3
const ELEMENT = 1

/** Paragraphs of a tree, apart by an empty line; an item of a list begins with a dash; captions are told apart. */
export function blocksOf(root: Node): { text: string; captions: string[] } {
  const paragraphs: string[] = []
  const captions: string[] = []
  let line = ''
  let lead = ''
  const flush = (isCaption: boolean): void => {
    const words = line
      .replace(/[ \t\n\u00a0]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim()
    line = ''
    if (!words) return
    paragraphs.push(lead + words)
    lead = ''
    if (isCaption) captions.push(words)
  }
  const walk = (node: Node, isCaption: boolean): void => {
    if (node.nodeType === TEXT) line += node.textContent ?? ''
    if (node.nodeType !== ELEMENT || UNSEEN.has(node.nodeName.toUpperCase())) return
    const name = node.nodeName.toUpperCase()
    // A line break inside a paragraph is kept through the folding of white space.
    if (name === 'BR') line += '\u2028'
    if (name === 'TD' || name === 'TH') line += ' '
    const isBlock = BLOCKS.has(name)
    if (isBlock) flush(isCaption)
    if (name === 'LI') lead = '- '
    for (const child of node.childNodes) walk(child, isCaption || name === 'FIGCAPTION')
    if (isBlock) flush(isCaption || name === 'FIGCAPTION')
    if (name === 'LI') lead = ''
  }
  walk(root, false)
  flush(false)
  return { text: paragraphs.join('\n\n'), captions }
}
