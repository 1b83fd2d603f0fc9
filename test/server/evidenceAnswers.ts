import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalize } from '../../graph/documents/canonical.ts';
import { decode } from '../../graph/documents/decode.ts';
import type { FactEdge } from '../../graph/facts.ts';
import type { Kind } from '../../graph/model.ts';
import { corpusDocuments } from '../corpus/corpus.ts';
import { about } from './about.ts';
import type { TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

/** What every store must answer about facts that join two things, and about where facts stand. */
export function evidenceAnswers(app: () => TestApp, reference: Reference): void {
  const every = (kind: Kind, selection: string) => about(app(), reference, kind, selection);

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
    for (const node of await every('MEASURE', selection)) {
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
    for (const node of await every('POLICY', selection)) {
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
    for (const node of await every('AGENCY', selection)) {
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

  test('evidence quotes the attached original, and says where the anchor stands in it', async () => {
    const text = `evidence { policy { id source { file attached } } anchor quote start end anchorStart anchorEnd }`;
    const nodes = [
      ...(await every('MEASURE', `${text} codings { ${text} } responsibilities { ${text} }`)),
      ...(await every('TARGET', text)),
      ...(await every('INCENTIVE', text)),
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
