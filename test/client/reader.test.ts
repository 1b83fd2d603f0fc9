import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadFact, ReadPassage } from '../../client/queries/askReader.ts';
import { markText } from '../../client/views/reader/markText.ts';
import { placeFacts } from '../../client/views/reader/placeFacts.ts';

const runs = (text: string, marks: [number, number][], changes: [number, number, string | null][] = []) =>
  markText(
    text,
    marks.map(([from, to]) => ({ from, to })),
    changes.map(([from, to, read]) => ({ from, to, read, why: 'damaged' })),
  ).map(({ marks: { length }, pieces }) => [length, pieces.map((piece) => piece.text)]);

describe('a text with marks', () => {
  test('is plain between them; those that overlap share a run, those that only meet do not', () => {
    expect(
      runs('支持龙头企业建设联合体。', [
        [2, 6],
        [4, 8],
        [8, 11],
      ]),
    ).toEqual([
      [0, ['支持']],
      [2, ['龙头', '企业', '建设']],
      [1, ['联合体']],
      [0, ['。']],
    ]);
  });

  test('is taken apart where something was repaired or cut, inside of a mark and outside', () => {
    expect(runs('甲乙丙丁戊', [[1, 4]], [[2, 5, '己']])).toEqual([
      [0, ['甲']],
      [1, ['乙', '丙丁']],
      [0, ['戊']],
    ]);
    const [, marked, plain] = markText('甲乙丙丁戊', [{ from: 1, to: 4 }], [{ from: 2, to: 5, read: '己', why: '' }]);
    expect([marked?.pieces.map(({ closes }) => closes), plain?.pieces.map(({ closes }) => closes)]).toEqual([
      [false, false],
      [true],
    ]);
  });

  test('is whole, and every mark inside of it is in exactly one run, on its own letters', () => {
    const stretch = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(stretch, { maxLength: 8 }), (text, marks) => {
        const found = markText(text, marks);
        expect(found.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(text);
        for (const mark of marks.filter(({ from, to }) => from < to && to <= text.length)) {
          const own = found.filter((run) => run.marks.includes(mark));
          expect(own.length).toBe(1);
          const pieces = own.flatMap((run) => run.pieces).filter((piece) => piece.marks.includes(mark));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(mark.from, mark.to));
        }
      }),
    );
  });
});

const passage = (ref: string | null, cleaned: string) => ({ ref, cleaned }) as ReadPassage;
const fact = (id: string, ref: string, anchor: string) => ({ id, evidence: { ref, anchor } }) as ReadFact;

test('facts stand in the order of the text; those that it does not hold come last', () => {
  const passages = [passage('一', '一、目标'), passage(null, ''), passage('一¶1', '到2027年,联合体达到30家')];
  const facts = [
    fact('lost', '九', '无'),
    fact('c', '一¶1', '30家'),
    fact('b', '一¶1', '联合体'),
    fact('a', '一', '目标'),
  ];
  expect(placeFacts(facts, passages).map(({ id, passage, at }) => [id, passage, at])).toEqual([
    ['a', 0, 2],
    ['b', 2, 7],
    ['c', 2, 12],
    ['lost', null, 0],
  ]);
  expect(placeFacts(facts, []).map(({ id }) => id)).toEqual(['lost', 'c', 'b', 'a']);
});
