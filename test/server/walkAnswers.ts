import { expect, test } from 'vitest';
import { type Kind, relations } from '../../graph/model.ts';
import { randomFrom } from '../store/random.ts';
import type { TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

type Drawn = { readonly id: string; readonly kind: Kind; readonly degree: number };
type Joined = { readonly id: string; readonly source: string; readonly target: string };

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** What every store must answer where the graph is walked. */
export function walkAnswers(app: () => TestApp, reference: Reference): void {
  const kindOf = (id: string) => reference.nodes.get(id)?.kind as Kind;
  const degree = (id: string) => reference.around(id).length;

  test('neighbourhoods hold what is near, nearest first, then by degree, then by id', async () => {
    const random = randomFrom(5);
    const all = [...reference.nodes.keys()];
    for (let round = 0; round < 20; round++) {
      const start = all.filter(() => random() < 1.5 / all.length);
      const depth = Math.floor(random() * 5);
      const limit = random() < 0.5 ? 5000 : Math.floor(random() * 30);
      const kinds = random() < 0.3 ? (['MEASURE', 'INSTRUMENT', 'REGION'] as const) : null;
      const along = random() < 0.3 ? ['USES', 'PART_OF', 'BROADER', 'APPLIES_IN'] : null;
      const direction = random() < 0.6 ? null : random() < 0.5 ? ('OUT' as const) : ('IN' as const);
      const variables = { ids: start, depth, limit, kinds, relations: along, direction };
      const { neighborhood } = await app().data(
        `query ($ids: [ID!]!, $depth: Int, $limit: Int, $kinds: [Kind!], $relations: [String!], $direction: Direction) {
          neighborhood(ids: $ids, depth: $depth, limit: $limit, kinds: $kinds, relations: $relations, direction: $direction) {
            truncated totalNodes nodes { id kind degree neighbors { kind count } } edges { id source target } } }`,
        variables,
      );
      const levels = [start];
      const seen = new Set(start);
      for (let step = 0; step < depth; step++) {
        const next = (levels.at(-1) ?? []).flatMap((id) =>
          reference.around(id, along ?? undefined, direction ?? undefined),
        );
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
