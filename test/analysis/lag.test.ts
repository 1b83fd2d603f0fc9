import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byFirstDay, datingOf, lagOf } from '../../graph/analysis/lag.ts';

test('a date is the days that it may mean', () => {
  expect(['2024-03-01', '2024-02', '2023', null].map(datingOf)).toEqual([
    { dating: 'EXACT', earliest: '2024-03-01', latest: '2024-03-01' },
    { dating: 'PARTIAL', earliest: '2024-02-01', latest: '2024-02-29' },
    { dating: 'PARTIAL', earliest: '2023-01-01', latest: '2023-12-31' },
    { dating: 'NONE', earliest: null, latest: null },
  ]);
});

test.each([
  ['2024-03-01', '2024-02-01', 29, 29, 29, null],
  ['2024-02', '2024-01-01', null, 31, 59, 'The date of the document is known to the month or year only.'],
  ['2024-03-01', '2024-02', null, 1, 29, 'The date of the first place is known to the month or year only.'],
  ['2024-06-01', '2024', null, 0, 152, 'The date of the first place is known to the month or year only.'],
  [null, '2024-02-01', null, null, null, 'The document has no date.'],
])('%s after %s', (own, first, lag, leastLag, mostLag, note) => {
  const found = lagOf(datingOf(own), datingOf(first));
  expect([found.lag, found.leastLag, found.mostLag, found.lagNote?.en ?? null]).toEqual([lag, leastLag, mostLag, note]);
});

const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => ({ day: day.toISOString().slice(0, 10), date: day.toISOString().slice(0, length) }));

test('however little of two dates is known, the true lag lies within the bounds', () => {
  fc.assert(
    fc.property(dates, dates, (one, other) => {
      const [first, own] = [one, other].toSorted((a, b) => byFirstDay(datingOf(a.date), datingOf(b.date)));
      if (!first || !own) throw new Error('two dates stay two');
      const { lag, leastLag, mostLag } = lagOf(datingOf(own.date), datingOf(first.date));
      const days = (Date.parse(own.day) - Date.parse(first.day)) / 86_400_000;
      // Where the dates overlap the one that is taken for the first may be the later: then the least is 0.
      expect(leastLag).toBeLessThanOrEqual(Math.max(0, days));
      expect(mostLag).toBeGreaterThanOrEqual(days);
      if (lag !== null) expect([lag, leastLag, mostLag]).toEqual([days, days, days]);
    }),
  );
});
