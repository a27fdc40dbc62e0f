import { describe, expect, it } from 'vitest'
import type { Holder } from '../model/office-history.ts'
import { vacanciesOf } from './vacancies.ts'

const term = (person: string, from: string | null, to: string | null): Holder => ({
  ...{ person, name: person, from, to, acting: false, predecessor: null, successor: null, source: null, checked: true },
})

describe('days on which nobody is known to have held an office', () => {
  it.each<[string, Holder[], number | 'many', string[]]>([
    ['none between one day and the next', [term('a', '2019-01-01', '2021-02-09'), term('b', '2021-02-10', null)], 1, []],
    ['none on a day of handover', [term('a', '2019-01-01', '2021-02-10'), term('b', '2021-02-10', null)], 1, []],
    ['between two tenures', [term('a', '2019-01-01', '2021-02-10'), term('b', '2021-05-01', null)], 1, ['2021-02-11/2021-04-30']],
    ['none where a coarse end may reach the next', [term('a', '2017', '2021-02'), term('b', '2021-02-20', null)], 1, []],
    ['after a coarse end', [term('a', '2017', '2021-02'), term('b', '2021-04', null)], 1, ['2021-03-01/2021-03-31']],
    ['none beside a longer tenure', [term('a', '2017', '2022'), term('b', '2018', '2019'), term('c', '2021', null)], 1, []],
    ['none of an office of many seats', [term('a', '2017', '2018'), term('b', '2021', null)], 'many', []],
    ['none after a tenure without an end', [term('a', '2017', null), term('b', '2021', null)], 1, []],
  ])('%s', (_name, holders, seats, expected) => {
    expect(vacanciesOf(holders, seats).map(({ from, to }) => `${from}/${to}`)).toEqual(expected)
  })
})
