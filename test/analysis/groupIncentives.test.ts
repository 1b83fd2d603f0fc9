import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIncentives, type IncentiveRow } from '../../graph/analysis/groupIncentives.ts';
import { enums } from '../../graph/model.ts';

const order = {
  placeOf: (region: string) => region,
  outermost: (instrument: string) => (instrument === 'instrument:mission' ? 'instrument:consortium' : instrument),
};
const rowsOf: fc.Arbitrary<IncentiveRow[]> = fc
  .array(
    fc.record({
      instrument: fc.constantFrom(null, 'instrument:consortium', 'instrument:mission', 'instrument:laboratory'),
      recipient: fc.constantFrom(null, 'group:consortia', 'group:enterprises'),
      grade: fc.constantFrom(null, ...enums.RegionLevel),
      form: fc.constantFrom(...enums.IncentiveForm),
      trigger: fc.constantFrom(null, '认定', '培育'),
      regions: fc.subarray(['region:1', 'region:2'], { minLength: 1 }),
      cap: fc.constantFrom(null, 500_000),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, i) => ({ ...row, id: `incentive:${i}`, floor: null, amount: null, followedBy: [] })));

test('whatever is offered: each offer is in one group, and no group mixes instrument, recipient, grade or form', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const groups = groupIncentives(rows, order);
      expect(groups.flatMap((group) => group.rows.map(({ id }) => id)).toSorted()).toEqual(
        rows.map(({ id }) => id).toSorted(),
      );
      for (const group of groups) {
        for (const { instrument, recipient, grade, form } of group.rows) {
          expect([instrument, recipient, grade]).toEqual([group.instrument, group.recipient, group.grade]);
          expect(group.forms).toContain(form);
        }
        expect(group.forms.length === 1 || group.forms.join() === 'GRANT,PROJECT').toBe(true);
      }
    }),
  );
});

test('whatever is offered: what one outermost instrument has under it stands together, most places first', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const groups = groupIncentives(rows, order);
      const families = groups.map(({ outermost }) => outermost);
      const runs = families.filter((family, i) => i === 0 || family !== families[i - 1]);
      expect(new Set(runs).size).toBe(runs.length);
      const places = runs.map((run) => {
        const own = groups.filter(({ outermost }) => outermost === run);
        return new Set(own.flatMap(({ regions }) => regions)).size;
      });
      expect(places).toEqual(places.toSorted((a, b) => b - a));
    }),
  );
});
