import { expect, test } from 'vitest';
import { type Kind, kindNames, relationNames, relations } from '../../graph/model.ts';
import type { Answer, TestApp } from './apps.ts';
import type { Reference } from './reference.ts';

type Group = Answer['data'];

/** What every store must answer where the relations of one entity, or its places, are asked for. */
export function relationAnswers(app: () => TestApp, reference: Reference): void {
  const kindOf = (id: string) => reference.nodes.get(id)?.kind as Kind;
  const all = [...reference.nodes.keys()];

  /** The groups of an entity said the plain way. */
  const groupsOf = (id: string) =>
    relationNames.flatMap((relation) =>
      (['OUT', 'IN'] as const).flatMap((direction) => {
        const ids = direction === 'OUT' ? reference.out(id, relation) : reference.into(id, relation);
        const { zh, en } = relations[relation][direction === 'OUT' ? 'caption' : 'reverse'];
        return kindNames.flatMap((kind) => {
          const others = reference.sorted(ids.filter((other) => kindOf(other) === kind));
          return others.length === 0 ? [] : [{ relation, direction, kind, zh, en, count: others.length, ids: others }];
        });
      }),
    );

  test('the relations of every entity are grouped in the order of the model, both ways', async () => {
    for (const id of all) {
      const answer = await app().data(
        `query ($id: ID!) { relations(id: $id) { relation direction kind zh: label en: label(lang: EN) count
          neighbors(first: 500) { totalCount nodes { id } edges { node { id } } pageInfo { hasNextPage } } } }`,
        { id },
      );
      const found = answer.relations.map(({ neighbors, ...group }: Group) => {
        const ids = neighbors.nodes.map((node: { id: string }) => node.id);
        expect(neighbors.edges.map(({ node }: Group) => node.id)).toEqual(ids);
        expect([neighbors.totalCount, neighbors.pageInfo.hasNextPage]).toEqual([group.count, false]);
        return { ...group, ids };
      });
      expect([id, found]).toEqual([id, groupsOf(id)]);
    }
  });

  test('the pages of one group together are the whole group', async () => {
    for (const id of ['policy:jia-2024-consortia', 'agency:990100-science-technology', 'region:990000']) {
      for (const { relation, direction, kind, ids } of groupsOf(id)) {
        const found: string[] = [];
        let after: string | null = null;
        do {
          const answer: Answer['data'] = await app().data(
            `query ($id: ID!, $relation: String, $direction: Direction, $kind: Kind, $after: String) {
              relations(id: $id, relation: $relation, direction: $direction, kind: $kind) { relation direction kind
                neighbors(first: 2, after: $after) { edges { cursor node { id } }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
            { id, relation, direction, kind, after },
          );
          const [{ neighbors, ...group }, ...others] = answer.relations;
          expect([group, others]).toEqual([{ relation, direction, kind }, []]);
          expect(neighbors.pageInfo.hasPreviousPage).toBe(after !== null);
          found.push(...neighbors.edges.map(({ node }: Group) => node.id));
          after = neighbors.pageInfo.hasNextPage ? neighbors.pageInfo.endCursor : null;
        } while (after !== null);
        expect(found).toEqual(ids);
      }
    }
  });

  test.each([
    ['an unknown entity', '(id: "region:999999")', 'UNKNOWN_ID'],
    ['an unknown relation', '(id: "region:990000", relation: "LOVES")', 'BAD_USER_INPUT'],
    ['a cursor of another list', '(id: "region:990000")', 'BAD_USER_INPUT'],
  ])('relations of %s are refused', async (_, text, code) => {
    const { edges } = (await app().data('{ measures(first: 1) { edges { cursor } } }')).measures;
    const query = `query ($after: String) { relations${text} { neighbors(after: $after) { totalCount } } }`;
    const { errors } = await app().ask(query, { after: edges[0].cursor });
    expect(errors[0]?.extensions.code).toBe(code);
  });

  test('every entity that is drawn says its places', async () => {
    const { neighborhood } = await app().data(
      'query ($ids: [ID!]!) { neighborhood(ids: $ids, depth: 0) { nodes { id regions { id } } } }',
      { ids: all },
    );
    const found = neighborhood.nodes.map(({ id, regions }: Group) => [id, regions.map((region: Group) => region.id)]);
    expect(new Map(found)).toEqual(new Map(all.map((id) => [id, placesOf(id)])));
  });

  const placesOf = (id: string): string[] => {
    const kind = kindOf(id);
    if (kind === 'REGION') return [id];
    if (kind === 'AGENCY' || kind === 'PROGRAM') return reference.out(id, 'BELONGS_TO');
    if (!['POLICY', 'MEASURE', 'TARGET', 'INCENTIVE'].includes(kind)) return [];
    return [...new Set([...reference.out(id, 'HOLDS_IN'), ...reference.sorted(reference.places(id))])];
  };
}
