import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '../../graph/documents/decode.ts';
import type { FactEdge } from '../../graph/facts.ts';
import { relations } from '../../graph/model.ts';
import { corpusDocuments } from '../corpus/corpus.ts';
import { about } from './about.ts';
import type { TestApp } from './apps.ts';
import type { Reference } from './reference.ts';

const yi = 'policy:yi-2023-innovation-rules';
const claims = {
  USES: 'Coding',
  ASSIGNED_TO: 'Responsibility',
  RUNS_THROUGH: 'ProgramUse',
  INVOLVES: 'Involvement',
  AIMS_AT: 'IndustryAim',
  CITES: 'Citation',
} as const;

type Told = { readonly id: string; readonly claim: { readonly __typename: string }; readonly key: string };

/** What every store must answer about the text of a document and the facts in it. */
export function textAnswers(app: () => TestApp, reference: Reference): void {
  const measureOf = ({ source, properties }: FactEdge) =>
    source.kind === 'MEASURE' ? source.id : (properties.measure ?? null);
  const wanted = (policy: string) => [
    ...[...reference.nodes.values()]
      .filter(({ properties }) => properties.policy === policy)
      .map(({ id, kind, properties: { ref, anchor } }) => ({
        id,
        kind,
        entity: id,
        ref,
        anchor,
        claim: { MEASURE: 'Measure', TARGET: 'Target' }[kind as string] ?? 'Incentive',
      })),
    ...reference.edges
      .filter(({ relation, properties }) => relations[relation].evidence && properties.policy === policy)
      .map((edge) => ({
        id: edge.id,
        kind: edge.target.kind,
        entity: edge.target.id,
        ref: edge.properties.ref,
        anchor: edge.properties.anchor,
        claim: claims[edge.relation as keyof typeof claims],
        measure: measureOf(edge),
      })),
  ];

  test('a policy tells every fact once, with what it says, of what, and where', async () => {
    const nodes = `nodes { id kind entity { id } measure { id sort: ref } evidence { ref anchor policy { id } } claim {
      __typename ... on Measure { id } ... on Target { id } ... on Incentive { id } ... on Coding { instrument { id } strength }
      ... on Responsibility { agency { id } role measure { id } } ... on ProgramUse { program { id } }
      ... on Involvement { group { id } role2: role } ... on IndustryAim { industry { id } }
      ... on Citation { cited { id } relation } } }`;
    const all = await about(app(), reference, 'POLICY', `facts(first: 500) { totalCount ${nodes} }`);
    expect(all.flatMap(({ facts }) => facts.nodes).length).toBeGreaterThan(50);
    for (const { id, facts } of all) {
      const right = wanted(id);
      const sorted = <One extends { id: string }>(list: readonly One[]) =>
        list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked.
      const told = facts.nodes.map(({ id, kind, entity, evidence, claim, measure }: any) => ({
        ...{ id, kind, entity: entity.id, ref: evidence.ref, anchor: evidence.anchor, claim: claim.__typename },
        ...(id.includes('>') ? { measure: measure?.id ?? null } : {}),
      }));
      expect(facts.totalCount).toBe(right.length);
      expect(sorted(told)).toEqual(sorted(right));
      for (const { id, claim, measure, entity } of facts.nodes) {
        const { __typename, role, role2, strength, relation, measure: _, ...what } = claim;
        expect([id, Object.values(what).map((one) => (one as { id: string }).id ?? one)]).toEqual([id, [entity.id]]);
        if (__typename === 'Measure') expect(measure.id).toBe(entity.id);
        if (__typename === 'Target') expect(measure?.id ?? null).toBe(reference.out(id, 'SET_UNDER')[0] ?? null);
      }
    }
  });

  test('facts stand in the order of the record: outside of measures first, each measure before what is told of it', async () => {
    const selection = 'facts(first: 500) { edges { cursor node { id measure { id } claim { __typename } } } }';
    for (const { id: policy, facts } of await about(app(), reference, 'POLICY', selection)) {
      const order = facts.edges.map(({ node }: { node: { measure: { id: string } | null } }) => node.measure?.id ?? '');
      const measures = reference
        .sorted(reference.of('MEASURE'))
        .filter((id) => reference.property(id, 'policy') === policy);
      expect([...new Set(order)]).toEqual([...(order.includes('') ? [''] : []), ...measures]);
      expect(order).toEqual(order.toSorted((a: string, b: string) => measures.indexOf(a) - measures.indexOf(b)));
      for (const [i, { cursor }] of facts.edges.entries()) {
        if (i % 10 > 0) continue;
        const { node } = await app().data(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Policy { facts(first: 3, after: $after) {
            pageInfo { hasNextPage } nodes { id } } } } }`,
          { id: policy, after: cursor },
        );
        const next = facts.edges.slice(i + 1).map((edge: { node: Told }) => ({ id: edge.node.id }));
        expect(node.facts).toEqual({ pageInfo: { hasNextPage: next.length > 3 }, nodes: next.slice(0, 3) });
      }
    }
  });

  test('the text of an attached original is whole: what is read, what was cut, and white space between', async () => {
    const selection = `source { file attached } passages(first: 500) { totalCount edges { cursor }
      nodes { ref start end raw cleaned heading cut measure { ref } changes { start end read why } } }
      page: passages(first: 4) { pageInfo { endCursor hasNextPage } nodes { start } }`;
    for (const { source, passages, page } of await about(app(), reference, 'POLICY', selection)) {
      if (!source?.attached) {
        expect([passages.nodes, passages.totalCount]).toEqual([[], 0]);
        continue;
      }
      const original = decode(readFileSync(join(corpusDocuments, source.file)));
      let rest = [...original];
      for (const { start, end, raw } of passages.nodes) {
        expect(original.slice(start, end)).toBe(raw);
        rest = rest.fill(' ', start, end);
      }
      expect(rest.join('').trim()).toBe('');
      expect(passages.totalCount).toBe(passages.nodes.length);
      expect(page.nodes).toEqual(passages.nodes.slice(0, 4).map(({ start }: { start: number }) => ({ start })));
      expect(page.pageInfo).toEqual({ endCursor: passages.edges[3].cursor, hasNextPage: true });
    }
  });

  test('a passage says its measure, whether it is a heading, what was repaired and cut, and why', async () => {
    const { node } = await app().data(
      `query ($id: ID!) { node(id: $id) { ... on Policy { passages(first: 500) { edges { node { ref } }
        nodes { ref raw cleaned heading cut measure { ref } changes { start end read why } } } } } }`,
      { id: yi },
    );
    type Line = { ref: string | null; raw: string; cleaned: string; heading: boolean; cut: string | null };
    type Passage = Line & { measure: { ref: string } | null; changes: { read: string; why: string }[] };
    const passages: Passage[] = node.passages.nodes;
    const cut = passages.filter((passage) => passage.cut !== null);
    expect(cut.map(({ ref, raw, cleaned }) => [ref, raw.slice(0, 5), cleaned])).toEqual([
      [null, '<div>', ''],
      [null, 'ICP備案', ''],
    ]);
    expect(passages.filter(({ heading }) => heading).map(({ cleaned }) => cleaned)).toEqual([
      '第一章总则',
      '第二章创新主体',
      '第三章附则',
    ]);
    const damaged = passages.find(({ changes }) => changes.length > 0);
    expect(damaged?.ref).toBe('第二章第四条(二)');
    expect(damaged?.measure?.ref).toBe('第二章第四条');
    expect(damaged?.changes).toEqual([
      { start: expect.any(Number), end: expect.any(Number), read: '沿海科创带企业', why: expect.stringMatching(/./) },
    ]);
    expect(damaged?.cleaned).toContain('沿海科创带企业');
  });
}
