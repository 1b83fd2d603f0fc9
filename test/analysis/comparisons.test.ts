import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaps } from '../../graph/analysis/gaps.ts';
import { instrumentMatrix } from '../../graph/analysis/instrumentMatrix.ts';
import { policyMix } from '../../graph/analysis/policyMix.ts';
import { similarity } from '../../graph/analysis/similarity.ts';
import { askOf, type Document, documents } from './world.ts';

const always = (check: (world: Document[]) => Promise<void>) => fc.assert(fc.asyncProperty(documents, check));
const own = (world: readonly Document[], region: string) => world.filter(({ places }) => places.includes(region));
const measuresOf = (world: readonly Document[]) => world.flatMap(({ measures }) => measures);
const usual = { regions: null, exact: false, limit: 100 };

describe('whatever the documents say', () => {
  test.each(['INSTRUMENT', 'STIP', 'STIP_FAMILY', 'SIDE'] as const)(
    'the rows of a matrix by %s hold the measures of their places',
    (by) =>
      always(async (world) => {
        const request = { ...usual, by, scheme: 'one', instruments: null, conditions: {} };
        const { rows, columns, cells, measures } = await instrumentMatrix.run(askOf(world), request);
        for (const { region, measures: count, coded } of rows) {
          const found = measuresOf(own(world, region));
          expect(count).toBe(found.length);
          expect(coded).toBeLessThanOrEqual(found.filter(({ uses }) => uses.length > 0).length);
          const row = cells.filter((cell) => cell.region === region);
          expect(row.length).toBe(columns.length);
          expect(Math.max(0, ...row.map((cell) => cell.measures))).toBeLessThanOrEqual(coded);
          expect(row.reduce((sum, cell) => sum + cell.measures, 0)).toBeGreaterThanOrEqual(coded);
        }
        expect(measures).toBe(measuresOf(world).length);
      }),
  );

  test('a cell has no more measures of a strength than measures, and is used where it has any', () =>
    always(async (world) => {
      const request = { ...usual, by: 'INSTRUMENT', scheme: 'one', instruments: null, conditions: {} } as const;
      for (const { measures, strengths, standing, share } of (await instrumentMatrix.run(askOf(world), request))
        .cells) {
        for (const { count } of strengths) expect(count).toBeLessThanOrEqual(measures);
        expect([measures > 0, measures > 0, measures > 0]).toEqual([
          standing === 'USED',
          strengths.length > 0,
          (share ?? 0) > 0,
        ]);
      }
    }));

  test('the shares of a mix sum to 1 where anything is sided or has a code', () =>
    always(async (world) => {
      const mix = await policyMix.run(askOf(world), { ...usual, policies: null, scheme: 'one' });
      for (const { schemes, stip, stipFamilies } of [...mix.places, ...mix.documents])
        for (const parts of [...schemes.map(({ sides }) => sides), stip, stipFamilies]) {
          const sum = parts.reduce((all, { share }) => all + (share ?? 0), 0);
          expect(sum).toBeCloseTo(parts.some(({ measures }) => measures > 0) ? 1 : 0, 12);
        }
    }));

  test.each(['INSTRUMENTS', 'INDICATORS', 'FUNCTIONS'] as const)(
    'likeness in %s goes both ways, and is 1 with itself',
    (over) =>
      always(async (world) => {
        for (const measure of ['JACCARD', 'COSINE'] as const) {
          const { cells, regions, order } = await similarity.run(askOf(world), { ...usual, over, measure });
          const at = new Map(cells.map((cell) => [`${cell.left} ${cell.right}`, cell]));
          for (const { left, right, value, shared, onlyLeft, onlyRight } of cells) {
            const back = at.get(`${right} ${left}`);
            expect([back?.value, back?.shared, back?.onlyLeft, back?.onlyRight]).toEqual([
              value,
              shared,
              onlyRight,
              onlyLeft,
            ]);
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
            if (left === right) expect(value).toBe(1);
          }
          expect(order.toSorted()).toEqual(regions);
        }
      }),
  );

  test('the merges of a clustering get less and less alike, and end with all places', () =>
    always(async (world) => {
      const request = { ...usual, over: 'INSTRUMENTS', measure: 'COSINE' } as const;
      const { merges, cells, order } = await similarity.run(askOf(world), request);
      const values = merges.map(({ value }) => value);
      for (const [i, value] of values.entries()) expect(value).toBeLessThanOrEqual((values[i - 1] ?? 1) + 1e-12);
      const filled = cells.filter(({ left, right, value }) => left === right && value !== null).length;
      expect(merges.length).toBe(Math.max(0, filled - 1));
      const last = merges.at(-1);
      if (last) expect([...last.left, ...last.right]).toEqual(order.slice(0, filled));
    }));

  test('a gap is used by k places, and silent only where a whole, comprehensive document is', () =>
    always(async (world) => {
      for (const { instrument, users, silent, unknown } of await gaps.run(askOf(world), { ...usual, k: 2 })) {
        expect(users.length).toBeGreaterThanOrEqual(2);
        expect(silent.length).toBeGreaterThan(0);
        for (const place of silent) {
          const whole = own(world, place).filter(
            ({ missing, comprehensive }) => comprehensive && !missing.includes('ANNEX'),
          );
          const using = measuresOf(own(world, place)).filter(({ uses }) =>
            uses.some((each) => each.instrument.startsWith(instrument)),
          );
          expect([whole.length > 0, using.length, unknown.includes(place)]).toEqual([true, 0, false]);
        }
      }
    }));
});
