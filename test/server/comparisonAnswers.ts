import { expect, test } from 'vitest';
import { enums } from '../../graph/model.ts';
import { randomFrom } from '../store/random.ts';
import type { TestApp } from './apps.ts';
import { ComparisonReference, type MatrixAsked } from './comparisonReference.ts';
import { drawFilters } from './drawFilters.ts';
import type { Reference } from './reference.ts';

const matrixQuery = `query ($regions: [ID!], $instruments: [ID!], $by: MatrixBy, $scheme: String, $exact: Boolean, $filter: MeasureFilter) {
  instrumentMatrix(regions: $regions, instruments: $instruments, by: $by, scheme: $scheme, exact: $exact, filter: $filter) {
    by scheme measureCount truncated totalRows
    rows { region { id } measureCount codedCount characters firstYear }
    columns { key instrument { id } side instruments { id } measureCount regionCount }
    cells { region { id } column standing measureCount share perThousandCharacters strength strengths { strength count }
      firstYear firstPolicy { id } measures(first: 3) { totalCount nodes { id } } } } }`;
const scheme = 'scheme total unsidedCount sides { side measureCount share }';
const mix = `region { id } policy { id } measureCount codedCount chosen { ${scheme} } schemes { ${scheme} }
  shifts { side least most } stip { code measureCount share } stipFamilies { family measureCount share }`;

/** What every store must answer where places are compared; so many matrices are tried as there are `rounds`. */
export function comparisonAnswers(app: () => TestApp, reference: Reference, rounds: number): void {
  const right = new ComparisonReference(reference);

  const matrices = (seed: number): MatrixAsked[] => {
    const random = randomFrom(seed);
    const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
    const some = (ids: readonly string[]) => (random() < 0.3 ? ids.filter(() => random() < 0.4) : null);
    return [{}, ...drawFilters(reference, seed, rounds)].map((filter, i) => ({
      by: pick(['INSTRUMENT', 'STIP', 'STIP_FAMILY', 'SIDE'] as const),
      scheme: pick(['policy-function', 'financial-strict']),
      exact: random() < 0.3,
      regions: i === 0 ? null : some(reference.of('REGION')),
      instruments: i === 0 ? null : some(reference.of('INSTRUMENT')),
      filter,
    }));
  };

  test('the matrix of instruments, STIP codes, their families or sides, under any filter, with what is behind each cell', async () => {
    for (const asked of matrices(11)) {
      const { instrumentMatrix } = await app().data(matrixQuery, asked);
      const none = asked.regions?.length === 0 || asked.instruments?.length === 0;
      const { regions: _, ...everywhere } = asked;
      const expected = right.matrix(none ? { ...everywhere, regions: [] } : asked);
      expect([asked, instrumentMatrix]).toEqual([asked, expected]);
    }
  }, 240_000);

  test('labels of columns, and rows beyond the limit are said to be cut', async () => {
    const { sides, codes, families } = await app().data(`{
      sides: instrumentMatrix(by: SIDE, limit: 1) { columns { zh: label en: label(lang: EN) } rows { region { id } } cells { column } truncated totalRows measureCount }
      codes: instrumentMatrix(by: STIP) { columns { key label(lang: EN) } }
      families: instrumentMatrix(by: STIP_FAMILY) { columns { key label } } }`);
    const [first] = right.places(null);
    expect(sides.columns[0]).toEqual({ zh: '供给面', en: 'Supply side' });
    expect([sides.rows, sides.cells.length]).toEqual([[{ region: { id: first } }], enums.Side.length]);
    expect([sides.truncated, sides.totalRows]).toEqual([true, right.places(null).length]);
    expect(sides.measureCount).toBe(right.measures(first ?? '').length);
    for (const { key, label } of codes.columns) expect(label).toMatch(new RegExp(`^${key} \\w`));
    expect(families.columns).toContainEqual({ key: 'COLLABORATIVE_INFRASTRUCTURES', label: '协作基础设施' });
  });

  test.each([
    ['everywhere', {}],
    ['in a place and under it', { regions: ['region:990200'] }],
    [
      'of one document, under another scheme',
      { policies: ['policy:yi-2023-innovation-rules'], scheme: 'financial-strict' },
    ],
    ['of nothing', { policies: [] }],
  ])(
    'the mix of places and documents %s',
    async (_, asked: { regions?: string[]; policies?: string[]; scheme?: string }) => {
      const { policyMix } = await app().data(
        `query ($regions: [ID!], $policies: [ID!], $scheme: String) { policyMix(regions: $regions, policies: $policies, scheme: $scheme) {
        scheme schemes truncated places { ${mix} } documents { ${mix} } } }`,
        asked,
      );
      const chosen = asked.scheme ?? 'policy-function';
      const shown = (policy: string) => asked.policies?.includes(policy) ?? true;
      const own = (place: string) => right.policies(place).filter(shown);
      const measures = (policies: readonly string[]) =>
        reference.of('MEASURE').filter((id) => policies.includes(String(reference.property(id, 'policy'))));
      const places = right.places(asked.regions ?? null).filter((place) => own(place).length > 0);
      const documents = reference.sorted(places.flatMap(own));
      expect(policyMix).toEqual({
        scheme: chosen,
        schemes: right.schemes(),
        truncated: false,
        places: places.map((id) => ({ region: { id }, policy: null, ...right.mix(measures(own(id)), chosen) })),
        documents: documents.map((id) => ({ region: null, policy: { id }, ...right.mix(measures([id]), chosen) })),
      });
    },
  );

  test('what is behind a part of a mix, and shares that sum to 1', async () => {
    const part = 'measureCount share measures(first: 20) { totalCount nodes { id } }';
    const { policyMix } =
      await app().data(`{ policyMix(limit: 9) { places { region { id } codedCount chosen { total sides { side ${part} } } stip { code name(lang: EN) family ${part} } stipFamilies { family name ${part} } }
      documents { policy { id } codedCount chosen { total sides { side ${part} } } stip { code ${part} } stipFamilies { family ${part} } } } }`);
    for (const { region, policy, codedCount, chosen, stip, stipFamilies } of [
      ...policyMix.places,
      ...policyMix.documents,
    ]) {
      for (const { measureCount, measures } of [...chosen.sides, ...stip, ...stipFamilies]) {
        expect([measures.totalCount, measures.nodes.length]).toEqual([measureCount, measureCount]);
        for (const { id } of measures.nodes)
          if (policy) expect(reference.property(id, 'policy')).toBe(policy.id);
          else expect(reference.places(id)).toContain(region.id);
      }
      const sum = (parts: { share: number }[]) => parts.reduce((all, { share }) => all + share, 0);
      if (codedCount > 0) for (const parts of [chosen.sides, stip, stipFamilies]) expect(sum(parts)).toBeCloseTo(1);
    }
  });

  const compared = (['INSTRUMENTS', 'INDICATORS', 'FUNCTIONS'] as const).flatMap((over) =>
    ['JACCARD', 'COSINE'].flatMap((measure) => [false, true].map((exact) => ({ over, measure, exact }))),
  );
  test.each(compared)('how alike places are: $over by $measure, exact: $exact', async ({ over, measure, exact }) => {
    const { similarity } = await app().data(
      `query ($over: SimilarityOver, $measure: SimilarityMeasure, $exact: Boolean) { similarity(over: $over, measure: $measure, exact: $exact) {
        over measure truncated totalRegions regions { id } order { id } merges { left { id } right { id } value }
        cells { left { id } right { id } value sharedCount onlyLeftCount onlyRightCount shared { id } onlyLeft { id } onlyRight { id } } } }`,
      { over, measure, exact },
    );
    const places = right.places(null);
    const vectors = new Map(places.map((place) => [place, right.vector(place, over, exact)]));
    const of = (place: string) => vectors.get(place) ?? new Map<string, number>();
    const value = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => {
      if (a.size === 0 || b.size === 0) return null;
      const all = new Set([...a.keys(), ...b.keys()]);
      if (measure === 'JACCARD') return [...all].filter((id) => a.has(id) && b.has(id)).length / all.size;
      const dot = (x: typeof a, y: typeof a) =>
        [...all].reduce((sum, id) => sum + (x.get(id) ?? 0) * (y.get(id) ?? 0), 0);
      return dot(a, b) / Math.sqrt(dot(a, a)) / Math.sqrt(dot(b, b));
    };
    const without = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
      [...a.keys()]
        .filter((id) => !b.has(id))
        .toSorted()
        .map((id) => ({ id }));
    const cells = places.flatMap((left) =>
      places.map((right_) => {
        const [a, b] = [of(left), of(right_)];
        const shared = [...a.keys()]
          .filter((id) => b.has(id))
          .toSorted()
          .map((id) => ({ id }));
        const both = value(a, b);
        return {
          left: { id: left },
          right: { id: right_ },
          value: both === null ? null : expect.closeTo(both, 10),
          ...{ sharedCount: shared.length, onlyLeftCount: without(a, b).length, onlyRightCount: without(b, a).length },
          ...{ shared, onlyLeft: without(a, b), onlyRight: without(b, a) },
        };
      }),
    );
    expect(similarity).toMatchObject({ over, measure, truncated: false, totalRegions: places.length, cells });
    expect(similarity.regions.map(({ id }: { id: string }) => id)).toEqual(places);
    expect(similarity.order.map(({ id }: { id: string }) => id).toSorted()).toEqual(places.toSorted());
    const filled = places.filter((place) => of(place).size > 0);
    expect(similarity.merges.length).toBe(Math.max(0, filled.length - 1));
  });

  test.each([
    [1, null, false],
    [2, null, false],
    [1, ['region:990200'], false],
    [1, ['region:990100', 'region:990200'], true],
    [1, [], false],
  ])('what %i of the places use and others are silent on, of %j, exact: %s', async (k, regions, exact) => {
    const { gaps } = await app().data(
      `query ($k: Int, $regions: [ID!], $exact: Boolean) { gaps(k: $k, regions: $regions, exact: $exact) {
        instrument { id } users { id } silent { id } unknown { id } measureCount measures(first: 2) { totalCount nodes { id } } } }`,
      { k, regions, exact },
    );
    const ids = (list: readonly string[]) => list.map((id) => ({ id }));
    expect(gaps).toEqual(
      right.gaps(k, regions, exact).map(({ instrument, users, silent, unknown, measures }) => ({
        instrument: { id: instrument },
        ...{ users: ids(users), silent: ids(silent), unknown: ids(unknown), measureCount: measures.length },
        measures: { totalCount: measures.length, nodes: ids(measures.slice(0, 2)) },
      })),
    );
  });

  test.each([null, ['region:990200'], []])(
    'documents that are cited and not held, of %j, page by page',
    async (regions) => {
      const nodes: unknown[] = [];
      let after: string | null = null;
      do {
        const { missingDocuments } = await app().data(
          `query ($regions: [ID!], $after: String) { missingDocuments(regions: $regions, first: 1, after: $after) { totalCount
          pageInfo { hasNextPage endCursor } edges { cursor node { policy { id } } }
          nodes { policy { id } citingCount citationCount relations { relation count }
            citations { relation measure { id } evidence { ref policy { id } } } } } }`,
          { regions, after },
        );
        expect(missingDocuments.totalCount).toBe(right.missing(regions).length);
        nodes.push(...missingDocuments.nodes);
        after = missingDocuments.pageInfo.hasNextPage ? missingDocuments.pageInfo.endCursor : null;
      } while (after);
      const all = new Map(right.missing(regions).map((row) => [row.id, row.edges]));
      const relation = (name: string, id: string) =>
        (all.get(id) ?? []).filter(({ properties }) => properties.citation === name).length;
      expect(nodes).toEqual(
        right.missing(regions).map(({ id, citing, edges }) => ({
          policy: { id },
          citingCount: citing,
          citationCount: edges.length,
          relations: enums.CitationRelation.map((name) => ({ relation: name, count: relation(name, id) })).filter(
            ({ count }) => count > 0,
          ),
          citations: reference.sorted((all.get(id) ?? []).map(({ source }) => source.id)).flatMap((source) =>
            reference
              .from(source, 'CITES')
              .filter((edge) => all.get(id)?.includes(edge))
              .map(({ properties }) => ({
                relation: properties.citation,
                measure: properties.measure ? { id: properties.measure } : null,
                evidence: { ref: properties.ref, policy: { id: source } },
              })),
          ),
        })),
      );
    },
  );

  test('every comparison is a field of the API, with words in both languages', async () => {
    const { analyses, __schema } = await app().data(`{ analyses { id zh: caption en: caption(lang: EN)
      said: description(lang: EN) told: description warned: warning(lang: EN) warnung: warning }
      __schema { queryType { fields { name } } } }`);
    const fields = __schema.queryType.fields.map(({ name }: { name: string }) => name);
    for (const { id, zh, en, said, told } of analyses) {
      expect(fields).toContain(id);
      for (const words of [zh, en, said, told]) expect(words).not.toBe('');
    }
    expect(new Set(analyses.map(({ id }: { id: string }) => id)).size).toBe(analyses.length);
  });
}
