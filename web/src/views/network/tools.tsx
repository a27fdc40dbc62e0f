import { Download } from 'lucide-react'
import type { RefObject } from 'react'
import { addressOf, type Params } from '../../api/client.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { network as words } from '../../strings/network.ts'
import { save, svgFile } from './svg-file.ts'

type Props = Readonly<{ params: Params; svg: RefObject<SVGSVGElement | null>; isPicture: boolean }>

/** The picture and its links as files. */
export function Tools({ params, svg, isPicture }: Props) {
  const saveSvg = () => {
    const picture = svg.current
    if (picture) save(svgFile(picture, getComputedStyle(document.body).getPropertyValue('background-color') || '#fff'), 'network.svg')
  }
  return (
    <>
      {isPicture && (
        <Button onClick={saveSvg} aria-label={words.svgLabel}>
          <Download aria-hidden className="size-4" />
          {words.svg}
        </Button>
      )}
      <Export path="/network" params={params} what={words.what} />
      <a
        href={addressOf('/network', { ...params, format: 'gexf' })}
        download="network.gexf"
        className={buttonLook()}
        aria-label={words.gexfLabel}
      >
        <Download aria-hidden className="size-4" />
        {words.gexf}
      </a>
      <Print />
    </>
  )
}
