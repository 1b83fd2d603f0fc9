import { expect, test } from 'vitest';
import { readClauses } from '../../graph/documents/clauses.ts';
import { readCutLines } from '../../graph/documents/cutLines.ts';
import { anchorIn } from '../../server/anchor.ts';
import { wholeText } from '../../server/wholePassage.ts';

const text = '一、支持 [广告] 龙头企业[广告二]建设联合体。';
const cuts = [
  { from: '[广告]', to: ']' },
  { from: '[广告二', to: ']' },
];
const policy = 'policy:jia-2024';
const passages = [...readClauses(text, { cuts }), ...readCutLines(text, { cuts })].map((clause) => ({
  id: `${policy}#${clause.ref}`,
  policy,
  ...clause,
}));
const [passage, ...inner] = passages;

test('a paragraph is whole with what was cut in its midst', () => {
  if (!passage) throw new Error('no paragraph');
  expect(passage.text).toBe('一、支持龙头企业建设联合体。');
  expect(wholeText(passage, inner)).toBe(text);
});

test('an anchor is found in the original across what was cut', () => {
  if (!passage) throw new Error('no paragraph');
  const found = (anchor: string, given = inner) => {
    const place = anchorIn(passage, anchor, { repairs: [], cuts: given });
    return place && text.slice(place.start, place.end);
  };
  expect(['支持', '龙头企业', '企业建设', '联合体。'].map((anchor) => found(anchor))).toEqual([
    '支持',
    '龙头企业',
    '企业[广告二]建设',
    '联合体。',
  ]);
  expect(found('支持', [])).toBeNull();
  expect(found('没有')).toBeNull();
});
