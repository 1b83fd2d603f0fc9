import { expect, test } from 'vitest';
import { enums, kindNames } from '../../graph/model.ts';
import { randomFrom } from '../store/random.ts';
import type { Answer, TestApp } from './apps.ts';
import { argumentKinds, codingsListed, listed, lists } from './listReference.ts';
import { order, type Reference } from './reference.ts';

type CodingIds = Readonly<Record<'measure' | 'instrument', { readonly id: string }>>;
type Given = Readonly<Record<string, readonly string[]>>;

const everything: Readonly<Record<string, string>> = {
  policies: 'holding: ALL',
  targets: 'types: null',
  indicators: 'sharedBy: 0',
};
const argumentsText = (given: object) =>
  Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value).replaceAll(/"([A-Z_]+)"/g, '$1')}`);

/** What every store must answer where lists are asked for. */
export function listAnswers(app: () => TestApp, reference: Reference, rounds: number): void {
  const random = randomFrom(11);
  const some = (ids: readonly string[]) => ids.filter(() => random() < 2 / (ids.length + 1));
  const chosen = (names: readonly string[]): Given =>
    Object.fromEntries(
      names.filter(() => random() < 0.4).map((name) => [name, some(reference.of(argumentKinds[name] ?? 'REGION'))]),
    );

  test.each(Object.keys(lists))('%s answers exactly what its arguments let through, in order', async (name) => {
    for (let round = 0; round < rounds; round++) {
      const given = chosen(Object.keys(lists[name]?.filters ?? {}));
      const exact = Boolean(lists[name]?.exact && random() < 0.3);
      const text = [...argumentsText(given), everything[name] ?? '', exact ? 'exact: true' : ''].join(' ');
      const answer = await app().data(`{ ${name}(first: 500 ${text}) { totalCount nodes { id } } }`);
      const ids = listed(reference, name, given, { exact });
      expect([text, answer[name]]).toEqual([text, { totalCount: ids.length, nodes: ids.map((id) => ({ id })) }]);
    }
  });

  test('codings answers exactly what its arguments let through, in order', async () => {
    for (let round = 0; round < rounds; round++) {
      const strengths = random() < 0.4 ? { strengths: some(enums.Strength) } : {};
      const given: Given = { ...chosen(['regions', 'policies', 'instruments']), ...strengths };
      const exact = random() < 0.3;
      const text = argumentsText({ ...given, exact }).join(' ');
      const { codings } = await app().data(
        `{ codings(first: 500 ${text}) { totalCount nodes { measure { id } instrument { id } } } }`,
      );
      const pairs = codings.nodes.map((node: CodingIds) => `${node.measure.id}>${node.instrument.id}`);
      const right = codingsListed(reference, given, { exact });
      expect([text, codings.totalCount, pairs]).toEqual([text, right.length, right]);
    }
  });

  test('arguments without ids narrow lists too', async () => {
    const ids = async (text: string) => {
      const answer = await app().data(`{ list: ${text} { nodes { id } } }`);
      return answer.list.nodes.map((node: { id: string }) => node.id);
    };
    const keep = (name: string, test: (id: string) => boolean) => listed(reference, name, {}, { keep: test });
    const is = (property: string, value: unknown) => (id: string) => reference.property(id, property) === value;
    const year = (id: string) => Number(reference.property(id, 'year') ?? Number.NaN);
    expect(await ids('policies')).toEqual(keep('policies', is('held', true)));
    expect(await ids('policies(holding: CITED)')).toEqual(keep('policies', is('held', false)));
    expect(await ids('policies(holding: ALL)')).toEqual(keep('policies', () => true));
    expect(await ids('targets')).toEqual(keep('targets', is('type', 'FIGURE')));
    expect(await ids('targets(types: [FIRST, RANK])')).toEqual(
      keep('targets', (id) => is('type', 'FIRST')(id) || is('type', 'RANK')(id)),
    );
    expect(await ids('targets(types: [])')).toEqual([]);
    expect(await ids('targets(yearFrom: 2026)')).toEqual(
      keep('targets', (id) => is('type', 'FIGURE')(id) && year(id) >= 2026),
    );
    expect(await ids('targets(yearFrom: 2024, yearTo: 2025, types: null)')).toEqual(
      keep('targets', (id) => year(id) >= 2024 && year(id) <= 2025),
    );
    expect(await ids('programs(type: PROJECT)')).toEqual(keep('programs', is('type', 'PROJECT')));
    for (const sharedBy of [1, 2, 3]) {
      const shared = (id: string) =>
        new Set(reference.into(id, 'MEASURED_BY').flatMap((target) => reference.places(target))).size >= sharedBy;
      expect(await ids(`indicators(sharedBy: ${sharedBy})`)).toEqual(keep('indicators', shared));
    }
  });

  test.each([...Object.keys(lists), 'codings', 'search'])(
    'the pages of %s together are the whole list',
    async (name) => {
      const text = name === 'search' ? 'query: "创新"' : (everything[name] ?? '');
      const page = (first: number, after: string | null): Promise<Answer['data']> =>
        app().data(
          `query ($after: String) { ${name}(first: ${first} after: $after ${text}) {
          totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { after },
        );
      const whole = (await page(500, null))[name];
      const cursors: string[] = [];
      let after: string | null = null;
      do {
        const { edges, totalCount, pageInfo }: Answer['data'] = (await page(3, after))[name];
        expect(totalCount).toBe(whole.totalCount);
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor]);
        cursors.push(...edges.map((edge: { cursor: string }) => edge.cursor));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(cursors).toEqual(whole.edges.map((edge: { cursor: string }) => edge.cursor));
      expect([cursors.length, whole.pageInfo.hasNextPage]).toEqual([whole.totalCount, false]);
    },
  );

  test('edges hold the same as nodes', async () => {
    const uses = 'uses { edges { cursor node { region { id } } } nodes { region { id } } pageInfo { endCursor } }';
    const duties = 'responsibilities { edges { node { printed } } nodes { printed } }';
    const codings = 'edges { node { strength } } nodes { strength }';
    const ids = 'edges { node { id } } nodes { id }';
    const answer =
      await app().data(`{ codings { ${codings} } instruments { ${uses} } agencies(first: 50) { nodes { ${duties} } }
      ${Object.keys(lists)
        .map((name) => `${name}Edges: ${name}(first: 50) { ${ids} }`)
        .join(' ')} }`);
    const whole = Object.entries<Answer['data']>(answer).filter(([name]) => name.endsWith('Edges'));
    const pages = [
      ...whole.map(([, page]) => page),
      answer.codings,
      ...answer.instruments.map((instrument: Answer['data']) => instrument.uses),
      ...answer.agencies.nodes.map((agency: Answer['data']) => agency.responsibilities),
    ];
    for (const { edges, nodes } of pages) expect(edges.map(({ node }: Answer['data']) => node)).toEqual(nodes);
    for (const { uses: page } of answer.instruments)
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
  });

  test('the pages of what a place uses together are the whole list', async () => {
    const page = async (first: number, after: string | null): Promise<Answer['data']> => {
      const answer = await app().data(
        `query ($first: Int, $after: String) { node(id: "region:990000") { ... on Region {
          instrumentUses(first: $first, after: $after) { totalCount nodes { instrument { id } } pageInfo { hasNextPage endCursor } } } } }`,
        { first, after },
      );
      return answer.node.instrumentUses;
    };
    const whole = await page(500, null);
    const found = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Answer['data'] = await page(2, after);
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect([found, whole.totalCount]).toEqual([whole.nodes, found.length]);
  });

  test('short lists answer everything in order', async () => {
    const answer = await app().data('{ instruments { id } groups { id } industries { id } functions { id } }');
    const ids = Object.values(answer).map((list) => (list as { id: string }[]).map(({ id }) => id));
    expect(ids).toEqual(
      (['INSTRUMENT', 'GROUP', 'INDUSTRY', 'FUNCTION'] as const).map((kind) => reference.sorted(reference.of(kind))),
    );
  });

  test('regions are the places that hold a policy and those above them', async () => {
    const held = reference.of('POLICY').filter((id) => reference.property(id, 'held'));
    const holding = held.flatMap((id) => reference.out(id, 'APPLIES_IN'));
    const above = reference.of('REGION').filter((id) => reference.under(id).some((place) => holding.includes(place)));
    const { regions, cities } = await app().data('{ regions { id } cities: regions(level: CITY) { id level } }');
    expect(regions).toEqual(reference.sorted(above).map((id) => ({ id })));
    const inCities = reference.sorted(above).filter((id) => reference.property(id, 'level') === 'CITY');
    expect(cities).toEqual(inCities.map((id) => ({ id, level: 'CITY' })));
  });

  test('the corpus says what it holds', async () => {
    const { corpus } = await app().data('{ corpus { version policies regions from to counts { kind count } } }');
    const held = reference.of('POLICY').filter((id) => reference.property(id, 'held'));
    const dates = held.map((id) => reference.property(id, 'issued')).filter((date) => date !== null);
    expect(corpus).toEqual({
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
      policies: held.length,
      regions: new Set(held.flatMap((id) => reference.out(id, 'APPLIES_IN'))).size,
      from: dates.toSorted(order)[0],
      to: dates.toSorted(order).at(-1),
      counts: kindNames.map((kind) => ({ kind, count: reference.of(kind).length })).filter(({ count }) => count > 0),
    });
  });
}
