import { describe, expect, test } from 'vitest';
import { en } from '../../client/i18n/en.ts';
import { speeches } from '../../client/i18n/useWords.ts';
import { spread } from '../../client/queries/askCodebook.ts';
import { type Chapter, narrow } from '../../client/views/codebook/chapter.ts';
import { termChapter } from '../../client/views/codebook/chapters/terms.tsx';
import { pickExamples } from '../../client/views/codebook/pickExamples.ts';
import { underBroader } from '../../client/views/codebook/underBroader.ts';
import type { ExampleFragment } from '../../generated/operations.ts';
import { enums, kindNames } from '../../graph/model.ts';

const entry = (id: string, text = '') => ({
  id,
  name: id,
  otherName: `the ${id}`,
  depth: 0,
  text,
  inGraph: false,
  body: null,
});
const chapters: readonly Chapter[] = [
  { id: 'instruments', title: 'I', entries: [entry('consortium', 'PI021 联合'), entry('talent', 'PI018')] },
  { id: 'indicators', title: 'J', entries: [entry('patents')] },
];
const idsOf = (narrowed: readonly Chapter[]) => narrowed.map(({ id, entries }) => [id, entries.map((one) => one.id)]);

/** A measure as far as an example needs one. */
const measure = (id: string, ...instruments: string[]) =>
  ({
    id,
    codings: instruments.map((instrument) => ({ instrument: { id: instrument, name: instrument } })),
  }) as ExampleFragment;
const instruments = [
  { id: 'outer', broader: null },
  { id: 'inner', broader: { id: 'outer', kind: 'INSTRUMENT' as const, name: 'outer' } },
];
const picked = (own: readonly ExampleFragment[], fallback: readonly ExampleFragment[] = [], turn = 0) =>
  pickExamples(
    { examples: new Map([['outer', own]]), instruments },
    { id: 'outer', measures: { totalCount: 9, nodes: [...fallback] } },
    turn,
  ).map(({ measure: { id }, coding }) => [id, coding.instrument.id]);

describe('the codebook', () => {
  test('the filter keeps entries that hold every word, of any width and case, and drops empty chapters', () => {
    expect(idsOf(narrow(chapters, 'ｐi0'))).toEqual([['instruments', ['consortium', 'talent']]]);
    expect(idsOf(narrow(chapters, '联合 pi021'))).toEqual([['instruments', ['consortium']]]);
    expect(idsOf(narrow(chapters, 'THE Patents'))).toEqual([['indicators', ['patents']]]);
    expect(narrow(chapters, 'nothing')).toEqual([]);
    expect(narrow(chapters, '  ')).toBe(chapters);
  });

  test('narrower things stand under the broader, the rest in the given order', () => {
    const items = [
      { id: 'c', broader: { id: 'a' } },
      { id: 'b', broader: null },
      { id: 'a', broader: null },
      { id: 'd', broader: { id: 'c' } },
      { id: 'e', broader: { id: 'elsewhere' } },
    ];
    expect(underBroader(items).map(({ item, depth }) => `${item.id}${depth}`)).toEqual(['b0', 'a0', 'c1', 'd2', 'e0']);
  });

  test('examples are of different places, the very instrument first, with the coding that counts', () => {
    expect(picked([measure('1', 'other', 'inner'), measure('2', 'outer'), measure('2', 'outer')])).toEqual([
      ['2', 'outer'],
      ['1', 'inner'],
    ]);
    expect(picked([], [measure('9', 'inner')])).toEqual([['9', 'inner']]);
    expect(picked([measure('1', 'other')])).toEqual([]);
  });

  test('of many examples each instrument begins with another', () => {
    const many = ['1', '2', '3', '4', '5'].map((id) => measure(id, 'outer'));
    expect(picked(many, [], 4).map(([id]) => id)).toEqual(['5', '1', '2']);
  });

  test('places are spread over all there are', () => {
    expect(spread([1, 2, 3], 8)).toEqual([1, 2, 3]);
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
    expect(
      spread(
        Array.from({ length: 100 }, (_, index) => index),
        8,
      ),
    ).toHaveLength(8);
  });

  test('every kind and every value of the lists it explains has its meaning', () => {
    const { meanings, kinds } = en.codebook;
    expect(Object.keys(kinds)).toEqual(kindNames);
    expect(Object.fromEntries(Object.entries(meanings).map(([term, values]) => [term, Object.keys(values)]))).toEqual({
      strength: enums.Strength,
      part: enums.Part,
      role: enums.Role,
      groupRole: enums.GroupRole,
      type: enums.TargetType,
      bound: enums.Bound,
      measured: enums.Measured,
      cadence: enums.Cadence,
      yearBasis: enums.YearBasis,
      standing: ['USED', 'SILENT', 'UNKNOWN'],
    });
    const { entries } = termChapter(speeches.zh);
    expect(entries.find(({ id }) => id === 'term:strength')?.text).toContain('提供');
  });
});
