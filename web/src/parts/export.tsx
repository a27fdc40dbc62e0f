import { Download, Printer } from 'lucide-react'
import { addressOf, type Params } from '../api/client.ts'
import { parts } from '../strings/parts.ts'
import { Button, buttonLook } from './button.tsx'

type Props = Readonly<{
  /** The question that the view asks, without `/api`. */
  path: string
  params?: Params
  /** What it is, for the label: "Engagements". */
  what: string
  formats?: readonly ('csv' | 'json')[]
}>

/** The same answer as a file. */
export function Export({ path, params = {}, what, formats = ['csv'] }: Props) {
  return formats.map((format) => (
    <a
      key={format}
      href={addressOf(path, { ...params, format })}
      download
      className={buttonLook()}
      aria-label={format === 'csv' ? parts.csvLabel(what) : parts.jsonLabel(what)}
    >
      <Download aria-hidden className="size-4" />
      {parts[format]}
    </a>
  ))
}

/** Prints the page, without the frame around it. */
export function Print() {
  return (
    <Button onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      {parts.print}
    </Button>
  )
}
