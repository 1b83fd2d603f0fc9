import { expect, test } from 'vitest';
import { divide } from '../../graph/analysis/divide.ts';

const table = [2020, 2023, 2030].map((year) => ({ region: 'region:1', year, value: year - 2000 }));
const timeless = { region: 'region:1', year: null, value: 5 };

test.each([
  ['the number of the very year', 2023, table, { value: 100 / 23, max: null, divisor: 23, year: 2023 }],
  ['the latest before it', 2025, table, { value: 100 / 23, max: null, divisor: 23, year: 2023 }],
  ['the latest of all where no year is wanted', null, table, { value: 100 / 30, max: null, divisor: 30, year: 2030 }],
  ['one without a year', 2019, [...table, timeless], { value: 20, max: null, divisor: 5, year: null }],
  ['the earliest after it', 2019, table, { value: 5, max: null, divisor: 20, year: 2020 }],
  ['nothing', 2025, [], null],
])('a figure is divided by %s', (_, year, rows, expected) => {
  expect(divide({ value: 100 }, year, rows)).toEqual(expected);
});

test('both ends of a range are divided', () => {
  expect(divide({ value: 400, max: 500 }, 2026, [timeless])).toEqual({ value: 80, max: 100, divisor: 5, year: null });
});
