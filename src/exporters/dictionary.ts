import type { ResearchTable } from './tables/index.ts'

const HEAD = `# Data dictionary

Written by Chancery. Text is UTF-8. Dates are EDTF (ISO 8601-2): \`2025\`, \`2025-02\`, \`2025-02-28\`, \`2024-08-27/2024-08-28\`; empty means that the text does not tell.
Spans are \`start-end\`: half-open, in UTF-16 code units of the document's clean text.
In CSV several values of one cell are set apart by \`; \`, and a cell beginning with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return
is preceded by \`'\`, so that no spreadsheet runs it as a formula; take that mark off when you load the file in R or Python.
In JSON lines such values are lists, and nothing is added. \`document\` joins the tables.
`

const section = ({ name, means, columns }: ResearchTable, file: string): string =>
  [
    `## ${name} (${file})`,
    '',
    `${means}.`,
    '',
    '| column | means |',
    '| --- | --- |',
    ...columns.map((column) => `| ${column.name} | ${column.means} |`),
    '',
  ].join('\n')

/** What every column of the exported tables means. */
export const dictionary = (tables: readonly ResearchTable[], format: string): string =>
  [HEAD, ...tables.map((table) => section(table, `${table.name}.${format}`))].join('\n')
