import { expect, test } from 'vitest';
import { type Kind, relations } from '../../graph/model.ts';
import { randomFrom } from '../store/random.ts';
import type { TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

type Drawn = { readonly id: string; readonly kind: Kind; readonly degree: number };
type Joined = { readonly id: string; readonly source: string; readonly target: string; readonly weight: number | null };

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** What every store must answer where a part of the graph is drawn. */
export function pictureAnswers(app: () => TestApp, reference: Reference): void {
  const kindOf = (id: string) => reference.nodes.get(id)?.kind as Kind;
  const degree = (id: string) => reference.around(id).length;
  const holding = () => {
    const held = reference.of('POLICY').filter((id) => reference.property(id, 'held'));
    return reference.sorted(held.flatMap((id) => reference.out(id, 'APPLIES_IN')));
  };
  /** The measures of a place that use an instrument, each with what is under it unless `exact`. */
  const measures = (region: string, instrument: string, exact: boolean) => {
    const under = (id: string) => (exact ? [id] : reference.under(id));
    const instruments = under(instrument);
    return reference.of('MEASURE').filter((id) => {
      const uses = reference.out(id, 'USES').some((each) => instruments.includes(each));
      return uses && reference.places(id).some((place) => under(region).includes(place));
    });
  };
  /** Whether the place's own policies do. */
  const uses = (region: string, instrument: string, exact: boolean) =>
    measures(region, instrument, exact).some((id) => reference.places(id).includes(region));

  test.each([
    ['all', ''],
    ['exactly', 'exact: true'],
    ['shared by two', 'minRegions: 2'],
    ['under a place', 'regions: ["region:990200"]'],
    ['exactly in a place', 'regions: ["region:990200"], exact: true'],
    ['of instruments', 'instruments: ["instrument:test-innovation-consortium", "instrument:test-rd-grant"]'],
    ['of a narrower instrument', 'instruments: ["instrument:test-ecosystem-consortium"]'],
    ['of nothing', 'instruments: []'],
  ])('the network of places and instruments: %s', async (_, text) => {
    const exact = /exact/.test(text);
    const least = Number(/minRegions: (\d)/.exec(text)?.[1] ?? 1);
    const given = (name: string) => JSON.parse(new RegExp(`${name}: (\\[[^\\]]*\\])`).exec(text)?.[1] ?? 'null');
    const asked: string[] = given('instruments') ?? reference.of('INSTRUMENT');
    const covered = asked.flatMap((id) => reference.under(id).filter((other) => other !== id));
    const shown = exact ? asked : asked.filter((id) => !covered.includes(id));
    const places = given('regions')?.flatMap((id: string) => (exact ? [id] : reference.under(id))) ?? holding();
    const regions = holding().filter((id) => places.includes(id));
    const users = (instrument: string) => regions.filter((region) => uses(region, instrument, exact));
    const edges = shown
      .filter((instrument) => users(instrument).length >= least)
      .flatMap((instrument) => users(instrument).map((region) => ({ region, instrument })))
      .map(({ region, instrument }) => ({
        id: `USES:${region}>${instrument}`,
        source: region,
        target: instrument,
        relation: 'USES',
        weight: measures(region, instrument, exact).length,
      }));
    const answer = await app().data(
      `{ instrumentNetwork${text && `(${text})`} { truncated totalNodes nodes { id kind degree label(lang: EN) entity { id } }
        edges { id source target relation weight } } }`,
    );
    const drawn = [
      ...regions.filter((id) => edges.some(({ source }) => source === id)),
      ...reference.sorted(edges.map(({ target }) => target)),
    ];
    expect(answer.instrumentNetwork).toEqual({
      truncated: false,
      totalNodes: drawn.length,
      nodes: drawn.map((id) => ({
        id,
        kind: kindOf(id),
        degree: degree(id),
        label: reference.property(id, 'nameEn'),
        entity: { id },
      })),
      edges: edges.toSorted((a, b) => order(a.id, b.id)),
    });
  });

  test.each([false, true])('instruments that places share, and who uses what (exact: %s)', async (exact) => {
    const answer = await app().data(
      `query ($exact: Boolean) {
      shared: sharedInstruments(exact: $exact) { instrument { id } regions { id } measureCount }
      instruments { id uses(first: 50, exact: $exact) { totalCount nodes { instrument { id } region { id } measureCount firstPolicy { id } } } }
      regions { id instrumentUses(first: 50, exact: $exact) { totalCount nodes { instrument { id } region { id } measureCount firstPolicy { id } } } }
    }`,
      { exact },
    );
    const users = (instrument: string) => holding().filter((region) => uses(region, instrument, exact));
    const asUse = (region: string, instrument: string) => {
      const found = measures(region, instrument, exact);
      const [firstPolicy] = reference.sorted(found.map((id) => String(reference.property(id, 'policy'))));
      return {
        instrument: { id: instrument },
        region: { id: region },
        measureCount: found.length,
        firstPolicy: { id: firstPolicy },
      };
    };
    for (const { id, uses: page } of answer.instruments)
      expect([id, page.nodes]).toEqual([id, users(id).map((region) => asUse(region, id))]);
    for (const { id, instrumentUses } of answer.regions) {
      const used = reference.of('INSTRUMENT').filter((instrument) => measures(id, instrument, exact).length > 0);
      const nodes = used.map((instrument) => asUse(id, instrument));
      const right = nodes.toSorted(
        (a, b) => b.measureCount - a.measureCount || order(a.instrument.id, b.instrument.id),
      );
      expect([id, instrumentUses]).toEqual([id, { totalCount: right.length, nodes: right }]);
    }
    const shared = reference.of('INSTRUMENT').filter((id) => users(id).length >= 2);
    const right = shared.map((id) => ({
      instrument: { id },
      regions: users(id).map((region) => ({ id: region })),
      measureCount: new Set(users(id).flatMap((region) => measures(region, id, exact))).size,
    }));
    expect(answer.shared).toEqual(
      right.toSorted(
        (a, b) =>
          b.regions.length - a.regions.length ||
          b.measureCount - a.measureCount ||
          order(a.instrument.id, b.instrument.id),
      ),
    );
  });

  test('neighbourhoods hold what is near, nearest first, then by degree, then by id', async () => {
    const random = randomFrom(5);
    const all = [...reference.nodes.keys()];
    for (let round = 0; round < 20; round++) {
      const start = all.filter(() => random() < 1.5 / all.length);
      const depth = Math.floor(random() * 5);
      const limit = random() < 0.5 ? 5000 : Math.floor(random() * 30);
      const kinds = random() < 0.3 ? (['MEASURE', 'INSTRUMENT', 'REGION'] as const) : null;
      const along = random() < 0.3 ? ['USES', 'PART_OF', 'BROADER', 'APPLIES_IN'] : null;
      const variables = { ids: start, depth, limit, kinds, relations: along };
      const { neighborhood } = await app().data(
        `query ($ids: [ID!]!, $depth: Int, $limit: Int, $kinds: [Kind!], $relations: [String!]) {
          neighborhood(ids: $ids, depth: $depth, limit: $limit, kinds: $kinds, relations: $relations) {
            truncated totalNodes nodes { id kind degree neighbors { kind count } } edges { id source target } } }`,
        variables,
      );
      const levels = [start];
      const seen = new Set(start);
      for (let step = 0; step < depth; step++) {
        const next = (levels.at(-1) ?? []).flatMap((id) => reference.around(id, along ?? undefined));
        levels.push([...new Set(next)].filter((id) => !seen.has(id)));
        for (const id of next) seen.add(id);
      }
      const near = levels.flatMap((level) =>
        level
          .filter((id) => kinds === null || (kinds as readonly Kind[]).includes(kindOf(id)))
          .toSorted((a, b) => degree(b) - degree(a) || order(a, b)),
      );
      const shown = near.slice(0, limit);
      const joined = reference.edges
        .filter(({ source, target }) => shown.includes(source.id) && shown.includes(target.id))
        .filter(({ relation }) => along?.includes(relation) ?? true);
      expect([variables, ids(neighborhood.nodes)]).toEqual([variables, shown]);
      expect([neighborhood.totalNodes, neighborhood.truncated]).toEqual([near.length, near.length > limit]);
      expect(ids(neighborhood.edges)).toEqual(joined.map(({ id }) => id).toSorted(order));
      for (const node of neighborhood.nodes) {
        const counts = Map.groupBy(reference.around(node.id), kindOf);
        expect(node.neighbors).toHaveLength(counts.size);
        for (const { kind, count } of node.neighbors) expect(count).toBe(counts.get(kind)?.length);
        expect(node.degree).toBe(degree(node.id));
      }
    }
  });

  test('shortest paths are all there, in the order of the ids along them', async () => {
    const random = randomFrom(3);
    const all = [...reference.nodes.keys()];
    const any = () => all[Math.floor(random() * all.length)] ?? '';
    for (let round = 0; round < 25; round++) {
      const kinds = random() < 0.3 ? (['MEASURE', 'INSTRUMENT', 'POLICY', 'REGION'] as const) : null;
      const variables = { from: any(), to: any(), kinds, maxLength: Math.floor(random() * 7) };
      const { shortestPaths } = await app().data(
        `query ($from: ID!, $to: ID!, $kinds: [Kind!], $maxLength: Int) {
          shortestPaths(from: $from, to: $to, kinds: $kinds, maxLength: $maxLength, limit: 500) {
            length nodes { id kind } edges { id source target relation label } } }`,
        variables,
      );
      const right = allShortest(reference, variables);
      expect([variables, shortestPaths.map((path: { nodes: Drawn[] }) => ids(path.nodes))]).toEqual([variables, right]);
      for (const { length, nodes, edges } of shortestPaths as { length: number; nodes: Drawn[]; edges: Joined[] }[]) {
        expect([length, edges.length]).toEqual([nodes.length - 1, nodes.length - 1]);
        edges.forEach((edge, i) => {
          const pair = [nodes[i]?.id, nodes[i + 1]?.id].toSorted(order);
          expect([edge.source, edge.target].toSorted(order)).toEqual(pair);
          expect(Object.hasOwn(relations, edge.id.split(':')[0] ?? '')).toBe(true);
        });
      }
    }
  });
}

type PathArguments = { from: string; to: string; kinds: readonly Kind[] | null; maxLength: number };

function allShortest(reference: Reference, { from, to, kinds, maxLength }: PathArguments): string[][] {
  let paths = [[from]];
  for (let length = 0; length <= maxLength; length++) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived.toSorted((a, b) => order(a.join('\n'), b.join('\n'))).slice(0, 500);
    const seen = new Set(paths.flat());
    const mayPass = (id: string) =>
      id === to || kinds === null || kinds.includes(reference.nodes.get(id)?.kind as Kind);
    paths = paths.flatMap((path) =>
      reference
        .around(path.at(-1) ?? '')
        .filter((id) => !seen.has(id) && mayPass(id))
        .map((id) => [...path, id]),
    );
  }
  return [];
}
