import { expect, test } from 'vitest';
import type { TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

const hiding = ['PARTLY_DISCLOSED', 'ANNEX', 'DAMAGED_TEXT'];
const arguments_ = '$regions: [ID!], $policies: [ID!], $exact: Boolean';
const given = 'regions: $regions, policies: $policies, exact: $exact';
const pairFields = `one { id } other { id } oneSide { id } otherSide { id } instruments { id } similarity containment reuse
  diff { kind text }`;

type Asked = { readonly regions?: readonly string[]; readonly policies?: readonly string[]; readonly exact: boolean };

/** What every store must answer where places or documents stand side by side. */
export function sideBySideAnswers(app: () => TestApp, reference: Reference): void {
  const held = reference.sorted(reference.of('POLICY').filter((id) => reference.property(id, 'held')));
  const under = (id: string, exact: boolean) => (exact ? [id] : reference.under(id));
  const policiesOf = (id: string, exact: boolean) =>
    held.filter(
      (policy) => policy === id || reference.places(policy).some((place) => under(id, exact).includes(place)),
    );
  const measuresOf = (id: string, exact: boolean) => {
    const policies = policiesOf(id, exact);
    return reference.sorted(
      reference.of('MEASURE').filter((each) => policies.includes(String(reference.property(each, 'policy')))),
    );
  };
  const isWhole = (policy: string) =>
    reference.property(policy, 'comprehensive') === true &&
    !(reference.property(policy, 'missing') as string[]).some((part) => hiding.includes(part));
  /** The instruments under which a measure counts. */
  const rowsOf = (measure: string, exact: boolean) => {
    const used = reference.out(measure, 'USES');
    return reference.of('INSTRUMENT').filter((id) => under(id, exact).some((each) => used.includes(each)));
  };

  const choices: readonly (readonly [string, Asked])[] = [
    ['places', { regions: ['region:990100', 'region:990200'], exact: false }],
    ['places, exactly', { regions: ['region:990200', 'region:990100', 'region:990000'], exact: true }],
    ['documents', { policies: held.slice(0, 6), exact: false }],
    ['documents, exactly', { policies: held.slice(0, 2).toReversed(), exact: true }],
  ];

  test.each(choices)('%s side by side, instrument by instrument', async (_, asked) => {
    const ids = asked.regions ?? asked.policies ?? [];
    const { exact } = asked;
    const answer = await app().data(
      `query (${arguments_}) { sideBySide(${given}) {
        sides { entity { id } policies { id } measureCount comparedMeasures truncated speaksForAll }
        instruments { instrument { id } sharing cells { entity { id } standing measureCount measures(first: 5) { totalCount nodes { id } } } }
        outermost: instruments(outermost: true, sharing: [ALL, SOME]) { instrument { id } }
        none: instruments(sharing: []) { sharing } } }`,
      asked,
    );
    const { sides, instruments, outermost, none } = answer.sideBySide;
    expect(sides).toEqual(
      ids.map((id) => ({
        entity: { id },
        policies: policiesOf(id, exact).map((policy) => ({ id: policy })),
        measureCount: measuresOf(id, exact).length,
        comparedMeasures: measuresOf(id, exact).filter((each) => reference.out(each, 'USES').length > 0).length,
        truncated: false,
        speaksForAll: policiesOf(id, exact).some(isWhole),
      })),
    );
    const rows = reference.of('INSTRUMENT').flatMap((instrument) => {
      const cells = ids.map((id) => {
        const using = measuresOf(id, exact).filter((each) => rowsOf(each, exact).includes(instrument));
        const silent = policiesOf(id, exact).some(isWhole) ? 'SILENT' : 'UNKNOWN';
        return {
          entity: { id },
          standing: using.length > 0 ? 'USED' : silent,
          measureCount: using.length,
          measures: { totalCount: using.length, nodes: using.slice(0, 5).map((each) => ({ id: each })) },
        };
      });
      const users = cells.filter(({ measureCount }) => measureCount > 0).length;
      if (users === 0) return [];
      const sharing = users === ids.length ? 'ALL' : users > 1 ? 'SOME' : 'ONE';
      return [{ instrument: { id: instrument }, sharing, cells }];
    });
    expect(instruments).toEqual(rows.toSorted((a, b) => order(a.instrument.id, b.instrument.id)));
    const shared = instruments.filter(({ sharing }: { sharing: string }) => sharing !== 'ONE');
    const names: string[] = shared.map(({ instrument }: { instrument: { id: string } }) => instrument.id);
    const covered = names.flatMap((id) => reference.under(id).filter((each) => each !== id));
    expect(outermost).toEqual(names.filter((id) => !covered.includes(id)).map((id) => ({ instrument: { id } })));
    expect(none).toEqual([]);
  });

  test.each(choices)('%s: measures that meet under an instrument, the nearest in words first', async (_, asked) => {
    const ids = asked.regions ?? asked.policies ?? [];
    const { exact } = asked;
    const answer = await app().data(
      `query (${arguments_}) { sideBySide(${given}) { sides { attachedPolicies policies { id passages(first: 100) { nodes { ref cleaned } } } }
        pairs(first: 100) { totalCount nodes { ${pairFields} } } } }`,
      asked,
    );
    const { sides, pairs } = answer.sideBySide;
    const documents: Map<string, readonly Paragraph[]> = new Map(
      sides.flatMap(({ policies }: { policies: Document[] }) =>
        policies.map(({ id, passages }) => [id, passages.nodes]),
      ),
    );
    const wordsOf = (measure: string) => textOf(documents, reference, measure);
    const expected = ids.flatMap((oneSide, i) =>
      measuresOf(oneSide, exact).flatMap((one) =>
        ids.slice(i + 1).flatMap((otherSide) =>
          measuresOf(otherSide, exact).flatMap((other) => {
            const meet = rowsOf(one, exact).filter((id) => rowsOf(other, exact).includes(id));
            const broader = meet.filter(
              (id) => !exact && reference.under(id).some((each) => each !== id && meet.includes(each)),
            );
            const instruments = meet.filter((id) => !broader.includes(id)).toSorted();
            const near = nearness(wordsOf(one), wordsOf(other));
            return meet.length === 0 ? [] : [{ one, other, oneSide, otherSide, instruments, ...near }];
          }),
        ),
      ),
    );
    const nodes = pairs.nodes.map((pair: Pair) => ({
      one: pair.one.id,
      other: pair.other.id,
      oneSide: pair.oneSide.id,
      otherSide: pair.otherSide.id,
      instruments: pair.instruments.map(({ id }) => id),
      similarity: pair.similarity,
      containment: pair.containment,
    }));
    expect(pairs.totalCount).toBe(expected.length);
    expect(nodes).toEqual(expected.toSorted((a, b) => (b.similarity ?? -1) - (a.similarity ?? -1)).slice(0, 100));
    expect(sides.map(({ attachedPolicies }: { attachedPolicies: number }) => attachedPolicies)).toEqual(
      sides.map(
        ({ policies }: { policies: Document[] }) => policies.filter(({ passages }) => passages.nodes.length > 0).length,
      ),
    );
  });

  test('pairs page by page, under one instrument and above a nearness', async () => {
    const sides = 'regions: ["region:990100", "region:990200"]';
    const nodes = 'nodes { one { id } other { id } similarity }';
    const answer = await app().data(`{ sideBySide(${sides}) {
      pairs(first: 100) { ${nodes} } near: pairs(first: 100, similarity: 0.02) { totalCount ${nodes} }
      instruments { instrument { id } pairs(first: 100) { totalCount ${nodes} } } } }`);
    const all: Named[] = answer.sideBySide.pairs.nodes;
    const near = all.filter(({ similarity }) => (similarity ?? -1) >= 0.02);
    expect(answer.sideBySide.near).toEqual({ totalCount: near.length, nodes: near });
    for (const { instrument, pairs } of answer.sideBySide.instruments) {
      const meet = all.filter(({ one, other }) =>
        [one, other].every(({ id }) => rowsOf(id, false).includes(instrument.id)),
      );
      expect([instrument.id, pairs]).toEqual([instrument.id, { totalCount: meet.length, nodes: meet }]);
    }
    const paged: Named[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const query = `query ($after: String) { sideBySide(${sides}) { pairs(first: 2, after: $after) {
        edges { cursor node { one { id } other { id } similarity } } pageInfo { hasNextPage endCursor } } } }`;
      const { sideBySide } = await app().data(query, { after });
      const pairs: Page = sideBySide.pairs;
      paged.push(...pairs.edges.map(({ node }) => node));
      after = pairs.pageInfo.endCursor;
      more = pairs.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all);
  });
}

type Entry = { readonly id: string };
type Named = { readonly one: Entry; readonly other: Entry; readonly similarity: number | null };
type Pair = Named & {
  readonly oneSide: Entry;
  readonly otherSide: Entry;
  readonly instruments: readonly Entry[];
  readonly containment: number | null;
};
type Page = {
  readonly edges: readonly { readonly node: Named }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Paragraph = { readonly ref: string | null; readonly cleaned: string };
type Document = { readonly id: string; readonly passages: { readonly nodes: readonly Paragraph[] } };

/** The words of a measure: its clause and those under it, all of which the corpus marks by `¶`, `(` or a digit. */
function textOf(documents: ReadonlyMap<string, readonly Paragraph[]>, reference: Reference, measure: string): string {
  const ref = String(reference.property(measure, 'ref'));
  const paragraphs = documents.get(String(reference.property(measure, 'policy'))) ?? [];
  const isOwn = (each: string | null) => each?.startsWith(ref) && /^([¶(]|$)/.test(each.slice(ref.length));
  return paragraphs
    .filter((each) => isOwn(each.ref))
    .map(({ cleaned }) => cleaned)
    .join('');
}

/** Jaccard's index and containment over strings of three, said the plain way. */
function nearness(one: string, other: string) {
  const grams = (text: string) => {
    const letters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
    return new Set(letters.flatMap((_, i) => (i + 3 <= letters.length ? [letters.slice(i, i + 3).join('')] : [])));
  };
  const [a, b] = [grams(one), grams(other)];
  if (a.size === 0 || b.size === 0) return { similarity: null, containment: null };
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return { similarity: shared / new Set([...a, ...b]).size, containment: shared / Math.min(a.size, b.size) };
}
