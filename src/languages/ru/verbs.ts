import source from './verbs.yaml'

const VERB = /(?:[аиеяуыо]л(?:а|о|и)?(?:сь|ся)?|[аяуе]ет(?:ся)?|[аяуе]ют(?:ся)?|ится|ятся|утся|ется|атся)$/
const PASSIVE = /(?:[аеия]н|[аяу]т)(?:а|о|ы)$|(?:еден|ржден|черкнут|ечен|ажен|ован|азан|ужден|отрен|онут|елен|емлен)$/
const lists = source as Readonly<{ notVerbs: readonly string[]; notParticiples: readonly string[] }>
const notVerbs = new Set(lists.notVerbs)
const notParticiples = new Set(lists.notParticiples)

/** Whether a folded word looks like a finite verb, by its ending: подчеркнул, обсуждались, находится, отмечена. */
export const isVerb = (word: string): boolean =>
  word.length > 3 && ((VERB.test(word) && !notVerbs.has(word)) || word === 'будет' || word === 'будут' || word === 'был' || word === 'была')

/** Whether a folded word looks like a short passive participle. */
export const isPassive = (word: string): boolean => word.length > 5 && PASSIVE.test(word) && !notParticiples.has(word)
