import { expect, test } from 'vitest';
import { foldRestated, isUnsettled, type Printed } from '../../graph/analysis/restatements.ts';

const plain = {
  kind: 'TARGET',
  indicator: 'indicator:consortia',
  type: 'FIGURE',
  printed: '30家',
  subject: '创新联合体',
  bound: 'EXACT',
  measured: 'STOCK',
  cadence: 'BY',
  year: 2025,
  normalized: '{"value":30,"unit":"家"}',
  approximate: false,
  hedge: null,
  scopeZh: null,
  holdsIn: null,
  restates: null,
} as unknown as Printed;
const printed = (id: string, others: Partial<Printed> = {}): Printed => ({ ...plain, id, ...others });
const folded = (...targets: Printed[]) =>
  foldRestated(targets).map(({ target, restatements }) => [target.id, restatements]);

test('what prints a commitment again is folded into it, with what differs', () => {
  const again = printed('b', { restates: 'a', subject: '联合体', hedge: '力争' });
  const thrice = printed('c', { restates: 'b', normalized: '{"value":40,"unit":"家"}', bound: 'AT_LEAST', year: null });
  expect(folded(printed('a'), again, thrice)).toEqual([
    [
      'a',
      [
        { target: 'b', differences: ['HEDGE', 'SUBJECT'] },
        { target: 'c', differences: ['VALUE', 'BOUND', 'YEAR'] },
      ],
    ],
  ]);
});

test('what is printed first in another list, or under another indicator, stands by itself', () => {
  expect(folded(printed('b', { restates: 'a' }))).toEqual([['b', []]]);
  const other = printed('b', { restates: 'a', indicator: 'indicator:mission-consortia' });
  expect(folded(printed('a'), other)).toEqual([
    ['a', []],
    ['b', []],
  ]);
});

test('another wording leaves a commitment as it is, another number, time or place does not', () => {
  expect(isUnsettled([{ target: 'b', differences: ['HEDGE', 'SUBJECT'] }])).toBe(false);
  expect(
    (['VALUE', 'YEAR', 'REGION'] as const).map((field) => isUnsettled([{ target: 'b', differences: [field] }])),
  ).toEqual([true, true, true]);
});
