import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { StoreSettings } from '../../graph/store/open.ts';
import { openApp } from '../server/apps.ts';
import { collaborationQuestions } from './collaborationQuestions.ts';
import { figureQuestions } from './figureQuestions.ts';
import { filterQuestions } from './filterQuestions.ts';
import { instrumentQuestions } from './instrumentQuestions.ts';
import {
  type Coding,
  comparable,
  fields,
  figureOf,
  type Incentive,
  type Measure,
  once,
  pairsOf,
  placeOf,
  slug,
  sumOf,
  type Target,
} from './lines.ts';
import { compileSeeds } from './seeds.ts';
import { sideBySideQuestions } from './sideBySideQuestions.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const consortia = 'first: 100, instruments: ["instrument:innovation-consortium"]';

/** What a researcher asks of the five policies, with the answers worked out by hand from the originals. */
export async function questions(engine: string, settings: StoreSettings): Promise<void> {
  const sets = await compileSeeds();
  let app: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    app = await openApp(settings, sets);
  });
  afterAll(() => app.close());

  describe(`the five policies on ${engine}, side by side`, () => sideBySideQuestions(() => app));
  describe(`the five policies on ${engine}, who works together`, () => collaborationQuestions(() => app));
  describe(`the five policies on ${engine} answer, filtered`, () => filterQuestions(() => app));

  describe(`the five policies on ${engine}, their figures compared`, () => figureQuestions(() => app));
  describe(`the five policies on ${engine}, by instrument`, () => instrumentQuestions(() => app));

  describe(`the five policies on ${engine} answer`, () => {
    test('which consortia are promised, where, how many and by when', async () => {
      const { targets } = await app.data(`{ targets(${consortia}) { nodes { ${fields.target} } } }`);
      const line = (target: Target) => `${slug(target.indicator)}: ${figureOf(target)}`;
      expect(once(targets.nodes).map(line)).toEqual([
        'innovation-consortia: Kunshan = 50家 by 2025',
        'innovation-consortia: Wuxi = 60家 by 2027',
        'ecosystem-consortia: Wuxi ≥ 10家 by 2027',
        'mission-consortia: Wuxi ≥ 30家 by 2027',
        'platform-consortia: Wuxi ≥ 20家 by 2027',
      ]);
    });

    test('how strongly: Qidong encourages without a figure, Tianning and Xuchang promise none', async () => {
      const { codings } = await app.data(`{ codings(${consortia}) { nodes { ${fields.coding} } } }`);
      const line = ({ strength, instrument, measure }: Coding) =>
        `${placeOf(measure)} ${measure.ref}: ${slug(instrument)} ${strength}`;
      expect(codings.nodes.map(line)).toEqual([
        'Qidong 三(二)4: innovation-consortium ENCOURAGES',
        'Qidong 三(二)6: innovation-consortium ENCOURAGES',
        'Kunshan 三(一): innovation-consortium ORGANISES',
        'Kunshan 三(六): innovation-consortium EXPLORES',
        'Kunshan 四(一): innovation-consortium PROVIDES',
        'Kunshan 四(二): innovation-consortium PROVIDES',
        'Wuxi 二(三)7: ecosystem-consortium PROVIDES',
        'Wuxi 二(三)8: mission-consortium PROVIDES',
        'Wuxi 二(三)9: platform-consortium PROVIDES',
      ]);
    });

    test('with what money', async () => {
      const { incentives } = await app.data(`{ incentives(${consortia}) { nodes { ${fields.incentive} } } }`);
      const line = (incentive: Incentive) =>
        `${placeOf(incentive)} ${incentive.measure.ref}: ${slug(incentive.instrument)} ${sumOf(incentive)}`;
      expect(incentives.nodes.map(line)).toEqual([
        'Kunshan 四(一): innovation-consortium ≤ 50万元',
        'Kunshan 四(一): innovation-consortium ≤ 100万元',
        'Kunshan 四(一): innovation-consortium ≤ 200万元',
        'Kunshan 四(二): innovation-consortium ≤ 300万元',
        'Wuxi 二(三)7: ecosystem-consortium ≤ 1000万元',
        'Wuxi 二(三)7: ecosystem-consortium ≤ 500万元',
        'Wuxi 二(三)8: mission-consortium ≤ 500万元',
        'Wuxi 二(三)8: mission-consortium ≤ 200万元',
        'Wuxi 二(三)9: platform-consortium no sum',
        'Wuxi 二(三)9: platform-consortium no sum',
      ]);
    });

    test('R&D intensity by place, year and scope', async () => {
      const ofIntensity = 'first: 100, indicators: ["indicator:rd-intensity"]';
      const { targets } = await app.data(`{ targets(${ofIntensity}) { nodes { ${fields.target} } } }`);
      expect(once(targets.nodes).map(figureOf)).toEqual([
        'Xuchang ≥ 2.1% by 2022',
        'Tianning = 3.2% by null',
        'Tianning High-tech Zone = 3.6% by 2025',
        'Qidong ≥ 2.85% by 2025',
        'Wuxi = 4% by 2027',
      ]);
    });

    test('which agency functions answer jointly most often, collectives left out', async () => {
      const { measures } = await app.data(`{ measures(first: 300) { nodes { ${fields.measure} } } }`);
      const pairs = (measures.nodes as Measure[]).flatMap(pairsOf);
      const counts = [...Map.groupBy(pairs, (pair) => pair)].map(([pair, { length }]) => [length, pair] as const);
      const often = counts.filter(([count]) => count >= 14);
      expect(often.toSorted(([a, x], [b, y]) => b - a || x.localeCompare(y))).toEqual([
        [31, 'science-technology + zone-management'],
        [30, 'development-reform + science-technology'],
        [22, 'industry-information + science-technology'],
        [21, 'development-reform + zone-management'],
        [21, 'industry-information + zone-management'],
        [18, 'development-reform + industry-information'],
        [14, 'finance + science-technology'],
      ]);
    });

    test('what a newly recognised provincial laboratory earns in each place', async () => {
      const { policies, incentives } = await app.data(`{
        policies { nodes { regions { name(lang: EN) } } }
        incentives(first: 100, instruments: ["instrument:laboratory"]) { nodes { ${fields.incentive} } }
      }`);
      // An offer without a grade is one for all grades of a list.
      const provincial = (incentives.nodes as Incentive[]).filter(({ grade }) => (grade ?? 'PROVINCE') === 'PROVINCE');
      const places: string[] = policies.nodes.map(({ regions }: { regions: [{ name: string }] }) => regions[0].name);
      const earned = (place: string) => provincial.filter((offer) => placeOf(offer) === place).map(sumOf);
      expect(places.map((place) => [place, ...earned(place)])).toEqual([
        ['Xuchang', 'no sum'],
        ['Tianning'],
        ['Qidong'],
        ['Kunshan', '≤ 2000万元'],
        ['Wuxi'],
      ]);
    });

    test('which indicators three places share, and where their figures may be compared', async () => {
      const targets = `targets(first: 100) { nodes { ${fields.target} } }`;
      const { indicators } = await app.data(`{ indicators(first: 20, sharedBy: 3) { nodes { id ${targets} } } }`);
      const shared = indicators.nodes as { id: string; targets: { nodes: Target[] } }[];
      expect(Object.fromEntries(shared.map((node) => [slug(node), comparable(node.targets.nodes)]))).toEqual({
        'high-tech-enterprises': {
          '家 STOCK BY CITY': ['Xuchang = 500家 by 2022', 'Wuxi = 10000家 by 2027'],
          '家 STOCK BY COUNTY': ['Tianning = 500家 by 2025', 'Qidong ≥ 500家 by 2025'],
        },
        // A title to be won, not a number.
        'provincial-high-tech-zones': {},
        'rd-intensity': {
          '% SHARE BY CITY': ['Xuchang ≥ 2.1% by 2022', 'Wuxi = 4% by 2027'],
          '% SHARE BY COUNTY': ['Tianning = 3.2% by null', 'Qidong ≥ 2.85% by 2025'],
        },
      });
    });

    test('where a place is silent, and where that is not known', async () => {
      const given = '(instruments: ["instrument:innovation-consortium", "instrument:rural-social"])';
      const { coverage } = await app.data(
        `{ coverage${given} { totalCells truncated cells { region { name(lang: EN) } instrument { id } standing measureCount } } }`,
      );
      type Cell = { region: { name: string }; instrument: { id: string }; standing: string; measureCount: number };
      const line = ({ region, instrument, standing, measureCount }: Cell) =>
        `${region.name} ${instrument.id.slice('instrument:'.length)} ${standing} ${measureCount}`;
      expect([coverage.totalCells, coverage.truncated, coverage.cells.map(line)]).toEqual([
        10,
        false,
        [
          'Wuxi innovation-consortium USED 3',
          'Wuxi rural-social SILENT 0',
          'Tianning innovation-consortium UNKNOWN 0',
          'Tianning rural-social UNKNOWN 0',
          'Kunshan innovation-consortium USED 4',
          'Kunshan rural-social UNKNOWN 0',
          'Qidong innovation-consortium USED 2',
          'Qidong rural-social USED 1',
          'Xuchang innovation-consortium UNKNOWN 0',
          'Xuchang rural-social USED 1',
        ],
      ]);
      const cut = await app.data(
        '{ coverage(limit: 3) { totalCells truncated cells { standing } } none: coverage(regions: []) { totalCells } }',
      );
      expect([cut.coverage.totalCells, cut.coverage.truncated, cut.coverage.cells.length, cut.none.totalCells]).toEqual(
        [240, true, 3, 0],
      );
    });

    test('what five documents cannot tell', async () => {
      const { corpus } = await app.data('{ corpus { limits { code policyCount policies { id } } } }');
      type Limit = { code: string; policyCount: number; policies: { id: string }[] };
      expect(corpus.limits.map(({ code, policyCount }: Limit) => `${code} ${policyCount}`)).toEqual([
        'FEW_DOCUMENTS 5',
        'DATES_DIFFER 5',
        'LEVELS_DIFFER 5',
        'ONE_SUBJECT 1',
        'PARTLY_DISCLOSED 1',
        'ANNEX 1',
        'DAMAGED_TEXT 1',
      ]);
      expect(corpus.limits[3].policies).toEqual([{ id: 'policy:kunshan-2024-innovation-consortia' }]);
    });
  });
}
