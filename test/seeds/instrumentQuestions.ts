import { expect, test } from 'vitest';
import type { TestApp } from '../server/apps.ts';
import { slug } from './lines.ts';

type Id = { readonly id: string };
type Named = { readonly name: string };
type Cell = {
  readonly column: string;
  readonly standing: string;
  readonly measureCount: number;
  readonly strengths: readonly { readonly strength: string; readonly count: number }[];
};
type Part = { readonly side?: string; readonly code?: string; readonly measureCount: number };

const kunshan = 'region:320583';
const tianning = 'region:320402';
const names = (list: readonly Named[]) => list.map(({ name }) => name);
const lineOf = ({ column, standing, measureCount, strengths }: Cell) =>
  [
    slug({ id: column }),
    standing,
    measureCount,
    ...strengths.map(({ strength, count }) => `${strength} ${count}`),
  ].join(' ');
const parts = (list: readonly Part[]) => list.map(({ side, code, measureCount }) => `${side ?? code} ${measureCount}`);

/** Comparisons whose answers were worked out by hand from the codings in the records, clause by clause. */
export function instrumentQuestions(app: () => TestApp): void {
  test('what Kunshan uses, how strongly; on nothing is it silent, since it treats one subject only', async () => {
    const { instrumentMatrix } = await app().data(
      `query ($regions: [ID!]) { instrumentMatrix(regions: $regions) { measureCount rows { measureCount codedCount characters firstYear }
        columns { key } cells { column standing measureCount share perThousandCharacters strengths { strength count } firstYear } } }`,
      { regions: [kunshan] },
    );
    const used = instrumentMatrix.cells.filter(({ measureCount }: Cell) => measureCount > 0);
    expect(instrumentMatrix.rows).toEqual([{ measureCount: 14, codedCount: 14, characters: 2008, firstYear: 2024 }]);
    expect(used.map(lineOf)).toEqual([
      'assessment USED 1 ORGANISES 1',
      'coordination USED 1 ORGANISES 1',
      'incubator USED 2 ORGANISES 1 ENCOURAGES 1',
      'industry-university USED 3 ORGANISES 1 SUPPORTS 1 ENCOURAGES 1',
      'innovation-consortium USED 4 PROVIDES 2 ORGANISES 1 EXPLORES 1',
      'open-resources USED 1 ORGANISES 1',
      'outreach USED 1 ORGANISES 1',
      'prizes USED 1 PROVIDES 1',
      'procurement USED 1 ORGANISES 1',
      'project-grant USED 5 PROVIDES 1 ORGANISES 2 SUPPORTS 2 ENCOURAGES 1',
      'proof-of-concept USED 1 ORGANISES 1',
      'research-platform USED 2 PROVIDES 1 SUPPORTS 1',
      'talent USED 3 PROVIDES 1 ORGANISES 2',
      'technology-transfer USED 2 ORGANISES 1 SUPPORTS 1',
      'tiered-cultivation USED 1 ORGANISES 1',
    ]);
    const others = instrumentMatrix.cells.filter(({ measureCount }: Cell) => measureCount === 0);
    expect(new Set(others.map(({ standing }: Cell) => standing))).toEqual(new Set(['UNKNOWN']));
    const consortia = used.find(({ column }: Cell) => column === 'instrument:innovation-consortium');
    expect(consortia).toMatchObject({ share: 4 / 14, perThousandCharacters: 4000 / 2008, firstYear: 2024 });
  });

  test('the rows of a matrix hold all measures of their places, under every kind of column', async () => {
    const rows =
      'rows { region { name(lang: EN) } measureCount codedCount firstYear } measureCount totalRows truncated';
    const { a, b, c, measures } =
      await app().data(`{ a: instrumentMatrix { ${rows} } b: instrumentMatrix(by: STIP) { ${rows} }
      c: instrumentMatrix(by: SIDE, scheme: "financial-strict") { ${rows} } measures { totalCount } }`);
    type Row = { region: Named; measureCount: number; firstYear: number };
    for (const { rows: found, measureCount, totalRows, truncated } of [a, b, c]) {
      expect(
        found.map(({ region, measureCount: count, firstYear }: Row) => `${region.name} ${count} ${firstYear}`),
      ).toEqual(['Wuxi 22 2024', 'Tianning 12 2022', 'Kunshan 14 2024', 'Qidong 23 2023', 'Xuchang 25 2020']);
      expect([measureCount, totalRows, truncated]).toEqual([measures.totalCount, 5, false]);
    }
  });

  test('a filter narrows what is counted, not what a place says', async () => {
    const { instrumentMatrix } = await app().data(
      `query ($regions: [ID!], $filter: MeasureFilter) { instrumentMatrix(regions: $regions, by: SIDE, filter: $filter) {
        rows { measureCount codedCount } cells { column standing measureCount strengths { strength count } measures { nodes { ref } } } } }`,
      { regions: [kunshan], filter: { strengths: ['PROVIDES'] } },
    );
    expect(instrumentMatrix.rows).toEqual([{ measureCount: 14, codedCount: 5 }]);
    expect(instrumentMatrix.cells.map(lineOf)).toEqual([
      'SUPPLY USED 4 PROVIDES 4',
      'ENVIRONMENT USED 1 PROVIDES 1',
      'DEMAND USED 0',
    ]);
    const refs = instrumentMatrix.cells.map(({ measures }: { measures: { nodes: { ref: string }[] } }) =>
      measures.nodes.map(({ ref }) => ref),
    );
    expect(refs).toEqual([['四(一)', '四(二)', '四(三)', '四(四)'], ['四(五)'], []]);
  });

  test('the policy mix of Kunshan and Tianning under both schemes: money for projects changes sides', async () => {
    const sides = 'total unsidedCount sides { side measureCount share }';
    const { policyMix } = await app().data(
      `query ($regions: [ID!]) { policyMix(regions: $regions) { schemes places { region { name(lang: EN) } measureCount codedCount
        chosen { scheme } schemes { scheme ${sides} } shifts { side least most } stip { code measureCount share }
        stipFamilies { name(lang: EN) measureCount share } } documents { policy { id } } } }`,
      { regions: [kunshan, tianning] },
    );
    type Mix = { region: Named; schemes: { scheme: string; total: number; sides: Part[] }[] };
    const mixes = policyMix.places.flatMap(({ region, schemes }: Mix) =>
      schemes.map(
        ({ scheme, total, sides: list }) => `${region.name} ${scheme}: ${parts(list).join(', ')} of ${total}`,
      ),
    );
    expect(mixes).toEqual([
      'Tianning financial-strict: SUPPLY 8, ENVIRONMENT 9, DEMAND 0 of 17',
      'Tianning policy-function: SUPPLY 8, ENVIRONMENT 7, DEMAND 0 of 15',
      'Kunshan financial-strict: SUPPLY 10, ENVIRONMENT 8, DEMAND 1 of 19',
      'Kunshan policy-function: SUPPLY 11, ENVIRONMENT 4, DEMAND 1 of 16',
    ]);
    const [, place] = policyMix.places;
    expect(place.chosen.scheme).toBe('policy-function');
    expect(place.shifts).toEqual([
      { side: 'SUPPLY', least: 10 / 19, most: 11 / 16 },
      { side: 'ENVIRONMENT', least: 4 / 16, most: 8 / 19 },
      { side: 'DEMAND', least: 1 / 19, most: 1 / 16 },
    ]);
    expect(parts(place.stip)).toEqual([
      ...['PI008 5', 'PI010 1', 'PI011 3', 'PI017 1', 'PI018 3', 'PI020 3', 'PI021 7', 'PI022 4'],
      ...['PI023 1', 'PI026 1', 'PI028 1', 'PI030 1'],
    ]);
    expect(place.stip[0].share).toBe(5 / 31);
    expect(place.stipFamilies).toEqual([
      { name: 'Governance', measureCount: 2, share: 2 / 25 },
      { name: 'Direct financial support', measureCount: 8, share: 8 / 25 },
      { name: 'Indirect financial support', measureCount: 0, share: 0 },
      { name: 'Collaborative infrastructures', measureCount: 8, share: 8 / 25 },
      { name: 'Guidance, regulation and incentives', measureCount: 7, share: 7 / 25 },
    ]);
  });

  test('how alike Tianning and Kunshan are: 10 of 23 instruments', async () => {
    const cells = 'cells { left { id } right { id } value sharedCount onlyLeftCount onlyRightCount onlyRight { id } }';
    const { jaccard, cosine } = await app().data(
      `query ($regions: [ID!]) { jaccard: similarity(regions: $regions) { ${cells} } cosine: similarity(regions: $regions, measure: COSINE) { ${cells} } }`,
      { regions: [tianning, kunshan] },
    );
    const [, pair] = jaccard.cells;
    expect(pair).toMatchObject({ left: { id: tianning }, right: { id: kunshan }, value: 10 / 23 });
    expect([pair.sharedCount, pair.onlyLeftCount, pair.onlyRightCount]).toEqual([10, 8, 5]);
    expect(pair.onlyRight.map(slug)).toEqual([
      ...['innovation-consortium', 'open-resources', 'procurement', 'proof-of-concept', 'technology-transfer'],
    ]);
    // 32 is the sum of products, 65 and 79 are the sums of squares of their numbers of measures.
    expect(cosine.cells[1].value).toBeCloseTo(32 / Math.sqrt(65 * 79), 12);
  });

  test('what three places use and Wuxi, whose document alone can be silent, does not', async () => {
    const { gaps } = await app().data(
      '{ gaps(k: 3) { instrument { id } users { name(lang: EN) } silent { name(lang: EN) } unknown { name(lang: EN) } measureCount } }',
    );
    type Gap = { instrument: Id; users: Named[]; silent: Named[]; unknown: Named[]; measureCount: number };
    const line = ({ instrument, users, silent, unknown, measureCount }: Gap) =>
      `${slug(instrument)}: ${names(users)} use it (${measureCount}), ${names(silent)} silent, ${names(unknown)} unknown`;
    expect(gaps.map(line)).toEqual([
      'rd-grant: Tianning,Qidong,Xuchang use it (6), Wuxi silent, Kunshan unknown',
      'zone-development: Tianning,Qidong,Xuchang use it (9), Wuxi silent, Kunshan unknown',
    ]);
  });

  test('which documents to add next: six are cited, each once', async () => {
    const { missingDocuments } =
      await app().data(`{ missingDocuments { totalCount nodes { policy { id } citingCount citationCount
      relations { relation count } citations { evidence { ref policy { id } } } } } }`);
    type Missing = {
      policy: Id;
      relations: { relation: string }[];
      citations: { evidence: { ref: string; policy: Id } }[];
    };
    const line = ({ policy, relations, citations }: Missing) =>
      [
        slug(policy),
        relations[0]?.relation,
        slug(citations[0]?.evidence.policy ?? policy),
        citations[0]?.evidence.ref,
      ].join(' ');
    expect(missingDocuments.totalCount).toBe(6);
    expect(missingDocuments.nodes.map(line)).toEqual([
      'china-2016-innovative-cities-guidelines APPLIES xuchang-2020-intelligent-city 三(七)12',
      'china-2019-business-environment IMPLEMENTS qidong-2023-innovation-capacity 三(六)20',
      'henan-2019-innovation-speed-up IMPLEMENTS xuchang-2020-intelligent-city ¶6',
      'nantong-riverside-belt-assessment APPLIES qidong-2023-innovation-capacity 三(五)15',
      'nantong-riverside-belt-plan IMPLEMENTS qidong-2023-innovation-capacity 三(五)15',
      'xuchang-2019-intelligent-city-opinions IMPLEMENTS xuchang-2020-intelligent-city ¶6',
    ]);
  });
}
