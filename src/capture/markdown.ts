import { unwrap } from '../text/unwrap.ts'
import type { Capture } from './capture.ts'
import { clean } from './clean.ts'
import { splitFrontMatter } from './front-matter.ts'
import { plain } from './plain-markdown.ts'

// Standard input has no name to tell by: front matter does.
const FRONT_MATTER_HEAD = /^---[ \t]*\r?\n[\w-]+[ \t]*:/

/** Markdown, with or without YAML front matter. */
export const markdown: Capture = {
  name: 'markdown',
  takes: (file, source) => /\.(?:md|markdown)$/i.test(file) || (!/\.txt$/i.test(file) && FRONT_MATTER_HEAD.test(source)),
  find(source) {
    const { body, metadata, notes } = splitFrontMatter(clean(source))
    return { text: plain(unwrap(body)), metadata, notes }
  },
}
