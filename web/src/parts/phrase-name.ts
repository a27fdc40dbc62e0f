/** A set phrase by its id: `sea-is-a-road` → sea is a road. Its gloss tells more, and takes a sentence. */
export const phraseName = (id: string): string => (id.split('/').at(-1) ?? id).replaceAll('-', ' ')
