import { expect, test } from 'vitest';
import type { TestApp } from '../server/apps.ts';

const query = `query ($filter: MeasureFilter!, $ids: [ID!]!) {
  standing(ids: $ids, filter: $filter)
  facets(filter: $filter) { measures total places { entity { name(lang: EN) } count } instruments { entity { id } count }
    strengths { strength count } sides { side count } years { year count } functions { entity { id } count } }
  instrumentNetwork(filter: $filter) { edges { source target weight } } }`;

type Option = { readonly entity: { readonly id?: string; readonly name?: string }; readonly count: number };
const lines = (options: readonly Option[]) =>
  options.filter(({ count }) => count > 0).map(({ entity, count }) => `${entity.name ?? entity.id} ${count}`);
const numbers = (options: readonly { readonly count: number }[]) => options.map(({ count }) => count);

/** Filters whose answers were counted by hand in the records. */
export function filterQuestions(app: () => TestApp): void {
  test('which measures provide for innovation consortia, and what another choice would give', async () => {
    const filter = { instruments: ['instrument:innovation-consortium'], strengths: ['PROVIDES'] };
    const ids = ['region:320681', 'region:320583', 'instrument:mission-consortium', 'instrument:talent'];
    const { facets, standing, instrumentNetwork } = await app().data(query, { filter, ids });
    expect([facets.measures, facets.total]).toEqual([5, 96]);
    expect(lines(facets.places)).toEqual(['China 5', 'Jiangsu 5', 'Wuxi 3', 'Suzhou 2', 'Kunshan 2']);
    // PROVIDES, ORGANISES, SUPPORTS, ENCOURAGES, EXPLORES.
    expect(numbers(facets.strengths)).toEqual([5, 1, 0, 2, 1]);
    expect(numbers(facets.sides)).toEqual([5, 0, 0]);
    expect(facets.years).toEqual([
      { year: 2020, count: 0 },
      { year: 2022, count: 0 },
      { year: 2023, count: 0 },
      { year: 2024, count: 5 },
    ]);
    expect(standing).toEqual(['region:320583', 'instrument:mission-consortium']);
    expect(instrumentNetwork.edges).toEqual([
      { source: 'region:320200', target: 'instrument:innovation-consortium', weight: 3 },
      { source: 'region:320583', target: 'instrument:innovation-consortium', weight: 2 },
    ]);
  });

  test('what finance bureaus answer for since 2023', async () => {
    const filter = { functions: ['function:finance'], issuedFrom: '2023' };
    const measure = 'measure:wuxi-2024-enterprise-innovation';
    const stand = [
      ...['agency:320200-finance', 'function:finance', 'region:320000', 'policy:wuxi-2024-enterprise-innovation'],
      ...[`${measure}:2.5.15`, 'instrument:equity-fund', 'program:320200-angel-fund', 'group:banks'],
      'incentive:wuxi-2024-enterprise-innovation:2.5.15:low-cost-credit',
    ];
    const fall = [
      ...['agency:320200-science-technology', 'agency:320402-finance', 'function:science-technology'],
      ...['region:320402', 'region:320583', 'policy:tianning-2022-innovation-entities', `${measure}:2.1.2`],
    ];
    const { facets, standing } = await app().data(query, { filter, ids: [...fall, ...stand] });
    expect([facets.measures, standing]).toEqual([12, stand]);
    expect(lines(facets.places)).toEqual(['China 12', 'Jiangsu 12', 'Wuxi 9', 'Nantong 3', 'Qidong 3']);
    expect(facets.years).toEqual([
      { year: 2020, count: 0 },
      { year: 2022, count: 2 },
      { year: 2023, count: 3 },
      { year: 2024, count: 9 },
    ]);
  });
}
