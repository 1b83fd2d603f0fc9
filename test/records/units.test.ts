import { expect, test } from 'vitest';
import { normalize } from '../../graph/records/compile/units.ts';

test.each([
  [4, '万家', '家', 40_000],
  [60, '家', '家', 60],
  [12, '个', '家', 12],
  [12, '家', '个', 12],
  [1.2, '万名', '人', 12_000],
  [800, '名(个)', '个', 800],
  [150, '亿元', '元', 15_000_000_000],
  [2, '亿元', '万元', 20_000],
  [500, '万元人民币', '万元', 500],
  [500, '万人民币元', '万元', 500],
  [300, '万平方米', '平方米', 3_000_000],
  [2, '平方公里', '平方米', 2_000_000],
  [90, '%', '%', 90],
  [5, '‰', '%', 0.5],
  [3, '个百分点', '百分点', 3],
  [640, '件', '件', 640],
  [2.85, '万家', '家', 28_500],
  [3, '年', '年', 3],
  [2, '百万元', '元', 2_000_000],
  [30, '%', '家', null],
  [5, '人', '家', null],
  [5, '家', '%', null],
  [5, '元/平方米', '元', null],
  [5, '件/万人', '件', null],
  [5, '', '家', null],
] as const)('%s %s is in %s: %s', (value, unit, wanted, result) => {
  expect(normalize({ value, unit }, wanted)).toEqual(result === null ? null : { value: result, unit: wanted });
});

test('a range keeps both its ends', () => {
  expect(normalize({ value: 1, max: 1.5, unit: '万家' }, '家')).toEqual({ value: 10_000, max: 15_000, unit: '家' });
});
