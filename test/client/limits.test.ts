import { describe, expect, test } from 'vitest';
import { byPolicies } from '../../client/views/limits/byPolicies.ts';
import { otherPlaces } from '../../client/views/panel/otherPlaces.ts';
import type { CoverageQuery, LimitsQuery } from '../../generated/operations.ts';

const named = <Kind extends string>(kind: Kind, id: string) => ({ id, name: id.toUpperCase(), kind });
const place = (id: string) => named('REGION' as const, id);
const policy = (
  id: string,
  comprehensive: boolean,
  missing: CoverageQuery['policies']['nodes'][number]['missing'],
) => ({
  ...named('POLICY' as const, id),
  comprehensive,
  missing,
  regions: [{ id: id.slice(0, 1) }],
});

describe('what the documents cannot tell', () => {
  test('places without an instrument are silent or not known, with what each document may hide', () => {
    const answer: CoverageQuery = {
      coverage: {
        cells: [
          { region: place('a'), standing: 'USED' },
          { region: place('b'), standing: 'UNKNOWN' },
          { region: place('c'), standing: 'SILENT' },
          { region: place('d'), standing: 'UNKNOWN' },
        ],
      },
      policies: {
        nodes: [
          policy('b1', false, ['NUMBER', 'ANNEX']),
          policy('b2', true, ['PARTLY_DISCLOSED']),
          policy('c1', true, []),
        ],
      },
    };
    expect(otherPlaces(answer, new Set(['d']))).toEqual([
      { place: { id: 'c', name: 'C' }, standing: 'SILENT', policies: [{ id: 'c1', name: 'C1', reasons: [] }] },
      {
        place: { id: 'b', name: 'B' },
        standing: 'UNKNOWN',
        policies: [
          { id: 'b1', name: 'B1', reasons: ['SINGLE', 'ANNEX'] },
          { id: 'b2', name: 'B2', reasons: ['PARTLY_DISCLOSED'] },
        ],
      },
    ]);
  });

  test('limits of the same documents list these once', () => {
    const limit = (code: LimitsQuery['corpus']['limits'][number]['code'], ...ids: string[]) => ({
      code,
      text: code,
      policyCount: ids.length,
      policies: ids.map((id) => named('POLICY' as const, id)),
    });
    const limits = [limit('FEW_DOCUMENTS', 'a', 'b'), limit('ONE_SUBJECT', 'a'), limit('DATES_DIFFER', 'a', 'b')];
    expect(byPolicies(limits).map((group) => [group.limits.map(({ code }) => code), group.policyCount])).toEqual([
      [['FEW_DOCUMENTS', 'DATES_DIFFER'], 2],
      [['ONE_SUBJECT'], 1],
    ]);
  });
});
