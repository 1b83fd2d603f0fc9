import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalize } from '../../graph/documents/canonical.ts';
import { decode } from '../../graph/documents/decode.ts';
import type { FactEdge } from '../../graph/facts.ts';
import { common, type Kind, kindNames, kinds, type Property } from '../../graph/model.ts';
import { corpusDocuments } from '../corpus/corpus.ts';
import type { Answer, TestApp } from './apps.ts';
import { fields, pages } from './entityFields.ts';
import { order, type Reference } from './reference.ts';

/** Properties that the schema shows under another name, or through another type. */
const elsewhere = new Set(['id', 'sort', 'sides', 'normalized', 'baseline', 'file', 'url', 'sha256', 'repairs']);

/** What every store must answer about each entity. */
export function entityAnswers(app: () => TestApp, reference: Reference): void {
  const about = async (kind: Kind, selection: string): Promise<readonly Answer['data'][]> => {
    const ids = reference.sorted(reference.of(kind));
    const answer = await app().data(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${kinds[kind].label} { id ${selection} } } }`,
      { ids },
    );
    expect(answer.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    return answer.nodes;
  };

  test.each(kindNames)('every %s has the properties of its facts, in both languages', async (kind) => {
    const properties: Readonly<Record<string, Property>> = { ...common, ...kinds[kind].properties };
    const names = Object.keys(properties).filter((name) => !elsewhere.has(name));
    const texts = names.filter((name) => properties[name]?.type === 'text');
    const plain = names.filter((name) => !texts.includes(name));
    const selection = texts.map((name) => `${name}Zh: ${name} ${name}En: ${name}(lang: EN)`).join(' ');
    for (const node of await about(kind, `kind ${plain.join(' ')} ${selection}`)) {
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
    for (const node of await about(kind, names.map((name) => `${name} { id }`).join(' '))) {
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
    for (const node of await about(kind, selection)) {
      for (const { alias, read } of lists) {
        const ids = [read(reference, node.id) ?? []].flat();
        const right = { totalCount: ids.length, nodes: ids.map((id) => ({ id })) };
        expect([node.id, alias, node[alias]]).toEqual([node.id, alias, right]);
      }
    }
  });

  test('a page on each of several entities starts after its own cursor', async () => {
    const whole = await about('POLICY', 'measures(first: 100) { edges { cursor node { id } } }');
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

  const evidence = 'evidence { policy { id } ref anchor review rule confidence }';
  const evidenceOf = ({ properties: { policy, ref, anchor, review, rule, confidence } }: FactEdge) => ({
    policy: { id: policy },
    ...{ ref, anchor, review, rule, confidence },
  });

  test('what is coded on a measure stands with its evidence', async () => {
    const selection = `codings { measure { id } instrument { id } strength debated ${evidence} }
      responsibilities { agency { id } policy { id } measure { id } role printed position inherited ${evidence} }
      involves { group { id } role ${evidence} } programUses { program { id } ${evidence} }
      industryAims { industry { id } ${evidence} } citations { cited { id } relation measure { id } ${evidence} }`;
    for (const node of await about('MEASURE', selection)) {
      const own = (relation: Parameters<Reference['from']>[1]) => reference.from(node.id, relation);
      const policy = String(reference.property(node.id, 'policy'));
      const cites = reference.from(policy, 'CITES').filter((edge) => edge.properties.measure === node.id);
      expect(node).toEqual({
        __typename: 'Measure',
        id: node.id,
        codings: own('USES').map((edge) => ({
          measure: { id: node.id },
          instrument: { id: edge.target.id },
          strength: edge.properties.strength,
          debated: edge.properties.debated,
          evidence: evidenceOf(edge),
        })),
        responsibilities: own('ASSIGNED_TO').map((edge) => dutyOf(edge, node.id)),
        involves: own('INVOLVES').map((edge) => ({
          group: { id: edge.target.id },
          role: edge.properties.role,
          evidence: evidenceOf(edge),
        })),
        programUses: own('RUNS_THROUGH').map((edge) => ({
          program: { id: edge.target.id },
          evidence: evidenceOf(edge),
        })),
        industryAims: own('AIMS_AT').map((edge) => ({ industry: { id: edge.target.id }, evidence: evidenceOf(edge) })),
        citations: cites.map(citationOf),
      });
    }
  });

  const dutyOf = (edge: FactEdge, measure: string | null) => ({
    agency: { id: edge.target.id },
    policy: { id: edge.properties.policy },
    measure: measure && { id: measure },
    role: edge.properties.role,
    printed: edge.properties.printed,
    position: edge.properties.position,
    inherited: edge.properties.inherited,
    evidence: evidenceOf(edge),
  });
  const citationOf = (edge: FactEdge) => ({
    cited: { id: edge.target.id },
    relation: edge.properties.citation,
    measure: edge.properties.measure && { id: edge.properties.measure },
    evidence: evidenceOf(edge),
  });

  test('a policy says what it cites in document order, who answers for it, and where it comes from', async () => {
    const selection = `citations { cited { id } relation measure { id } ${evidence} }
      responsibilities { agency { id } policy { id } measure { id } role printed position inherited ${evidence} }
      source { file url sha256 attached repairs }`;
    for (const node of await about('POLICY', selection)) {
      const measureSort = (edge: FactEdge) => reference.property(String(edge.properties.measure), 'sort') ?? '';
      const cites = reference.from(node.id, 'CITES').toSorted((a, b) => order(measureSort(a), measureSort(b)));
      const of = (name: string) => reference.property(node.id, name);
      const source = { file: of('file'), url: of('url'), sha256: of('sha256'), repairs: of('repairs') };
      expect(node).toEqual({
        __typename: 'Policy',
        id: node.id,
        citations: cites.map(citationOf),
        responsibilities: reference.from(node.id, 'ASSIGNED_TO').map((edge) => dutyOf(edge, null)),
        source: of('held') ? { ...source, attached: of('file') !== null } : null,
      });
    }
  });

  test('an agency says what it answers for, document by document, measure by measure', async () => {
    const duty = `agency { id } policy { id } measure { id } role printed position inherited ${evidence}`;
    const selection = `responsibilities(first: 100) { totalCount nodes { ${duty} } edges { cursor } }
      page: responsibilities(first: 1) { pageInfo { endCursor hasNextPage } nodes { printed } }`;
    for (const node of await about('AGENCY', selection)) {
      const sources = reference.sorted(reference.into(node.id, 'ASSIGNED_TO'));
      const edges = sources.flatMap((id) =>
        reference.from(id, 'ASSIGNED_TO').filter(({ target }) => target.id === node.id),
      );
      const right = edges.map((edge) => dutyOf(edge, edge.source.kind === 'MEASURE' ? edge.source.id : null));
      expect(node.responsibilities.nodes).toEqual(right);
      expect(node.responsibilities.totalCount).toBe(right.length);
      const { cursor = null } = node.responsibilities.edges[0] ?? {};
      expect(node.page.pageInfo).toEqual({ endCursor: cursor, hasNextPage: right.length > 1 });
    }
  });

  test('numbers with units, and sides, are objects', async () => {
    const quantity = (name: string) => `${name} { value max unit }`;
    const parsed = (id: string, name: string) => JSON.parse(String(reference.property(id, name)));
    const full = (value: object | null) => value && { max: null, ...value };
    for (const node of await about('TARGET', `${quantity('normalized')} ${quantity('baseline')}`)) {
      expect(node.normalized).toEqual(full(parsed(node.id, 'normalized')));
      expect(node.baseline).toEqual(full(parsed(node.id, 'baseline')));
    }
    for (const node of await about('INCENTIVE', quantity('normalized')))
      expect(node.normalized).toEqual(full(parsed(node.id, 'normalized')));
    for (const node of await about('INSTRUMENT', 'sides { scheme side reason }'))
      expect(node.sides).toEqual(parsed(node.id, 'sides').map((side: object) => ({ reason: null, ...side })));
  });

  test('evidence quotes the attached original, and says where the anchor stands in it', async () => {
    const text = `evidence { policy { id source { file attached } } anchor quote start end anchorStart anchorEnd }`;
    const nodes = [
      ...(await about('MEASURE', `${text} codings { ${text} } responsibilities { ${text} }`)),
      ...(await about('TARGET', text)),
      ...(await about('INCENTIVE', text)),
    ];
    const all = nodes.flatMap((node) => [node, ...(node.codings ?? []), ...(node.responsibilities ?? [])]);
    const originals = new Map<string, string>();
    const original = (file: string) => {
      const found = originals.get(file) ?? decode(readFileSync(join(corpusDocuments, file)));
      originals.set(file, found);
      return found;
    };
    const attached = all.filter((each) => each.evidence.policy.source.attached);
    expect(attached.length).toBeGreaterThan(40);
    for (const { evidence: each } of all) {
      const { policy, anchor, quote, start, end, anchorStart, anchorEnd } = each;
      if (!policy.source.attached) {
        expect([quote, start, end, anchorStart, anchorEnd]).toEqual([null, null, null, null, null]);
        continue;
      }
      const whole = original(policy.source.file);
      expect(whole.slice(start, end)).toBe(quote);
      const repairs = (reference.property(policy.id, 'repairs') as string[]).flatMap((line) => {
        const [printed = '', read = ''] = line.split(/ → | \(/);
        return line.includes('✂') ? [] : [{ printed, read }];
      });
      expect(canonicalize(whole.slice(anchorStart, anchorEnd), repairs).text).toContain(anchor);
    }
  });
}
