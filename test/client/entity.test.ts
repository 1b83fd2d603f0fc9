import { describe, expect, test } from 'vitest';
import type { Duty } from '../../client/queries/askDuties.ts';
import { together } from '../../client/views/entity/together.ts';
import { differences, type Sibling } from '../../client/views/panel/comparable.ts';
import { mixBySide } from '../../client/views/panel/mixBySide.ts';

describe('the bodies that a body answers together with', () => {
  const agency = (id: string) => ({ id: `agency:${id}`, kind: 'AGENCY' as const, name: id });
  const policy = { id: 'policy:a', kind: 'POLICY' as const, name: 'a' };
  const duty = (measure: string, ...agencies: string[]): Duty => ({
    policy,
    measure: {
      id: `measure:${measure}`,
      kind: 'MEASURE',
      name: measure,
      ref: measure,
      responsibilities: agencies.map((id) => ({ role: 'RESPONSIBLE', agency: agency(id) })),
    },
  });

  test('are those of its measures, each measure once, the most in common first', () => {
    const duties = [duty('1', 'x', 'b', 'c'), duty('2', 'x', 'c', 'c'), duty('2', 'x', 'c'), { policy, measure: null }];
    const found = together('agency:x', duties).map((one) => [one.agency.id, one.measures.map(({ id }) => id)]);
    expect(found).toEqual([
      ['agency:c', ['measure:1', 'measure:2']],
      ['agency:b', ['measure:1']],
    ]);
  });

  test('are none where it answers alone', () => {
    expect(together('agency:x', [duty('1', 'x')])).toEqual([]);
  });
});

describe('targets of one indicator', () => {
  const city = { id: 'region:1', name: '甲市', level: 'CITY' as const };
  const evidence: Sibling['evidence'] = {
    policy: { id: 'policy:a', name: 'a' },
    ref: '一',
    anchor: '60家',
    anchorStart: null,
    anchorEnd: null,
    review: 'REVIEWED',
  };
  const own: Sibling = {
    id: 'target:a',
    name: '60家',
    type: 'FIGURE',
    indicator: { id: 'indicator:a', name: 'a' },
    printed: '60家',
    subject: 'a',
    bound: 'EXACT',
    measured: 'STOCK',
    value: 60,
    valueMax: null,
    unit: '家',
    normalized: { value: 60, max: null, unit: '家' },
    baseline: null,
    approximate: false,
    hedge: null,
    year: 2027,
    yearBasis: 'PRINTED',
    cadence: 'BY',
    scope: null,
    region: null,
    restates: null,
    partOf: null,
    policy: { id: 'policy:a', issued: '2024', regions: [city] },
    measure: null,
    evidence,
  };
  const other = (change: Partial<Sibling>): Sibling => ({ ...own, id: 'target:b', ...change });

  test.each<[string, Partial<Sibling>, string[]]>([
    ['counted alike', { value: 40, normalized: { value: 40, max: null, unit: '家' } }, []],
    ['restating another', { restates: { id: 'target:a' } }, ['RESTATES']],
    ['part of the first', { partOf: { id: 'target:a' } }, ['PART']],
    ['of another type', { type: 'RANK', value: null, normalized: null }, ['TYPE', 'UNIT']],
    ['of what comes in', { measured: 'FLOW', cadence: 'ANNUAL' }, ['MEASURED', 'CADENCE']],
    ['in another unit', { normalized: { value: 60, max: null, unit: '%' } }, ['UNIT']],
    ['that cannot be converted', { normalized: null }, ['UNIT']],
    ['of another year', { year: 2025 }, ['YEAR']],
    ['of another tier', { region: { ...city, level: 'COUNTY' } }, ['LEVEL']],
    ['of part of the firms', { scope: '规上企业' }, ['SCOPE']],
  ])('%s', (_, change, reasons) => {
    expect(differences(own, other(change))).toEqual(reasons);
  });
});

test('the mix of a place is by side, with narrower instruments in the broader one', () => {
  const use = (id: string, measureCount: number, side: 'SUPPLY' | 'DEMAND' | null, broader: string | null = null) => ({
    measureCount,
    instrument: {
      id,
      kind: 'INSTRUMENT' as const,
      name: id,
      broader: broader === null ? null : { id: broader },
      sides: side ? [{ scheme: 'one', side }] : [],
    },
  });
  const uses = [use('a', 1, 'SUPPLY'), use('b', 3, 'DEMAND'), use('c', 4, 'SUPPLY'), use('d', 4, 'SUPPLY', 'c')];
  const told = (scheme: string) =>
    mixBySide(uses, scheme).map(({ side, uses: sum, instruments }) => [
      side,
      sum,
      instruments.map(({ instrument }) => instrument.id),
    ]);
  expect(told('one')).toEqual([
    ['SUPPLY', 5, ['c', 'a']],
    ['DEMAND', 3, ['b']],
  ]);
  expect(told('another')).toEqual([[null, 8, ['c', 'b', 'a']]]);
});
