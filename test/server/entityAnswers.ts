import { expect, test } from 'vitest';
import { common, type Kind, kindNames, kinds, type Property } from '../../graph/model.ts';
import { about } from './about.ts';
import type { TestApp } from './apps.ts';
import { fields, pages } from './entityFields.ts';
import type { Reference } from './reference.ts';

/** Properties that the schema shows under another name, or through another type. */
const elsewhere = new Set(['id', 'sort', 'sides', 'normalized', 'baseline', 'file', 'url', 'sha256', 'repairs']);

/** What every store must answer about each entity. */
export function entityAnswers(app: () => TestApp, reference: Reference): void {
  const every = (kind: Kind, selection: string) => about(app(), reference, kind, selection);

  test.each(kindNames)('every %s has the properties of its facts, in both languages', async (kind) => {
    const properties: Readonly<Record<string, Property>> = { ...common, ...kinds[kind].properties };
    const names = Object.keys(properties).filter((name) => !elsewhere.has(name));
    const texts = names.filter((name) => properties[name]?.type === 'text');
    const plain = names.filter((name) => !texts.includes(name));
    const selection = texts.map((name) => `${name}Zh: ${name} ${name}En: ${name}(lang: EN)`).join(' ');
    for (const node of await every(kind, `kind ${plain.join(' ')} ${selection}`)) {
      const expected = [
        ...plain.map((name) => [name, reference.property(node.id, name)]),
        ...texts.map((name) => [`${name}Zh`, reference.property(node.id, `${name}Zh`)]),
        ...texts.map((name) => [
          `${name}En`,
          reference.property(node.id, `${name}En`) ?? reference.property(node.id, `${name}Zh`),
        ]),
      ];
      expect(node).toEqual({ __typename: kinds[kind].label, id: node.id, kind, ...Object.fromEntries(expected) });
    }
  });

  test.each(kindNames)('every %s leads to what its facts join it to', async (kind) => {
    const names = Object.keys(fields[kind]);
    for (const node of await every(kind, names.map((name) => `${name} { id }`).join(' '))) {
      for (const name of names) {
        const right = fields[kind][name]?.(reference, node.id) ?? null;
        const shown = Array.isArray(node[name]) ? node[name].map(({ id }: { id: string }) => id) : node[name]?.id;
        expect([node.id, name, shown ?? null]).toEqual([node.id, name, right]);
      }
    }
  });

  test.each(Object.keys(pages) as Kind[])('lists on a %s, by pages', async (kind) => {
    const lists = Object.entries(pages[kind] ?? {}).flatMap(([name, { read, exact }]) => [
      { alias: name, text: `${name}(first: 100) { totalCount nodes { id } }`, read },
      ...(exact
        ? [{ alias: `${name}Exact`, text: `${name}(first: 100, exact: true) { totalCount nodes { id } }`, read: exact }]
        : []),
    ]);
    const selection = lists.map(({ alias, text }) => `${alias}: ${text}`).join(' ');
    for (const node of await every(kind, selection)) {
      for (const { alias, read } of lists) {
        const ids = [read(reference, node.id) ?? []].flat();
        const right = { totalCount: ids.length, nodes: ids.map((id) => ({ id })) };
        expect([node.id, alias, node[alias]]).toEqual([node.id, alias, right]);
      }
    }
  });

  test('a page on each of several entities starts after its own cursor', async () => {
    const whole = await every('POLICY', 'measures(first: 100) { edges { cursor node { id } } }');
    for (const { id, measures } of whole) {
      for (const [i, { cursor }] of measures.edges.entries()) {
        const { node } = await app().data(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Policy { measures(first: 2, after: $after) {
            edges { node { id } cursor } pageInfo { hasNextPage hasPreviousPage } } } } }`,
          { id, after: cursor },
        );
        expect(node.measures).toEqual({
          edges: measures.edges.slice(i + 1, i + 3),
          pageInfo: { hasNextPage: i + 3 < measures.edges.length, hasPreviousPage: true },
        });
      }
    }
  });

  test('numbers with units, and sides, are objects', async () => {
    const quantity = (name: string) => `${name} { value max unit }`;
    const parsed = (id: string, name: string) => JSON.parse(String(reference.property(id, name)));
    const full = (value: object | null) => value && { max: null, ...value };
    for (const node of await every('TARGET', `${quantity('normalized')} ${quantity('baseline')}`)) {
      expect(node.normalized).toEqual(full(parsed(node.id, 'normalized')));
      expect(node.baseline).toEqual(full(parsed(node.id, 'baseline')));
    }
    for (const node of await every('INCENTIVE', quantity('normalized')))
      expect(node.normalized).toEqual(full(parsed(node.id, 'normalized')));
    for (const node of await every('INSTRUMENT', 'sides { scheme side reason }'))
      expect(node.sides).toEqual(parsed(node.id, 'sides').map((side: object) => ({ reason: null, ...side })));
  });
}
