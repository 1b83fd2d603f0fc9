import type { FactEdge, FactNode } from '../../facts.ts';
import type { PolicyRecord } from '../schema.ts';
import { makeNode } from './facts.ts';
import { type Context, type Facts, joinAll, type Placed } from './record.ts';
import { searchFields } from './searchFields.ts';

/** The policy itself, with its issuers, places, and the bodies and citations outside its measures. */
export function policyFacts(context: Context): Facts {
  return { nodes: [policyNode(context)], edges: policyEdges(context) };
}

function policyNode({ record: { policy }, policySort }: Context): FactNode {
  const { id, name, aliases, summary, period, source, issuers: _, regions: __, review: ___, ...own } = policy;
  return makeNode('POLICY', id, {
    ...own,
    name,
    aliases,
    sort: policySort,
    ...searchFields({ name, aliases, summary: [summary?.zh, summary?.en, policy.documentNumber] }),
    held: true,
    summary,
    periodStart: period.start,
    periodEnd: period.end,
    file: source.file,
    url: source.url,
    sha256: source.sha256,
    repairs: mended(source),
  });
}

/** What was repaired and cut to make the original readable, in words. */
function mended({ repairs, cuts }: PolicyRecord['policy']['source']): string[] {
  return [
    ...repairs.map(({ printed, read, why }) => `${printed} → ${read} (${why})`),
    ...cuts.map(({ from, to, why }) => `${from} … ${to} ✂ (${why})`),
  ];
}

function policyEdges(context: Context): FactEdge[] {
  const { record, policy } = context;
  return [
    ...joinAll(context, 'APPLIES_IN', policy, 'REGION', record.policy.regions, (name) => ({ name })),
    ...joinAll(context, 'ISSUED_BY', policy, 'AGENCY', record.policy.issuers, (name, i) => ({
      name,
      values: { position: i + 1 },
    })),
    ...joinAll(context, 'ASSIGNED_TO', policy, 'AGENCY', record.responsibilities, (item, i) => ({
      name: item.agency,
      values: responsibilityValues(item, i, context.evidence(item)),
    })),
    ...joinAll(context, 'CITES', policy, 'POLICY', record.citations, (item) => ({
      name: item.cited,
      values: { citation: item.relation, ...context.evidence(item) },
    })),
  ];
}

type Responsibility =
  | PolicyRecord['responsibilities'][number]
  | PolicyRecord['measures'][number]['responsibilities'][number];

/** The properties of a responsibility, with its place in the list from 1. */
export function responsibilityValues(
  { role, printed, inherited }: Responsibility & Placed,
  index: number,
  evidence: object,
) {
  return { role, printed, position: index + 1, inherited, ...evidence };
}
