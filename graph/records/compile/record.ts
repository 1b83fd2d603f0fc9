import { type Clause, clausesUnder } from '../../documents/clauses.ts';
import type { FactEdge, FactNode } from '../../facts.ts';
import type { Kind } from '../../model.ts';
import type { Lookup } from '../lookup.ts';
import type { RecordSource } from '../read.ts';
import { regionsOf } from '../resolve.ts';
import type { MeasureRecord, PolicyRecord } from '../schema.ts';
import type { End, Values } from './facts.ts';
import { edgeSort, makeEdge } from './facts.ts';
import { policySort } from './vocabulary.ts';

export type Facts = { readonly nodes: readonly FactNode[]; readonly edges: readonly FactEdge[] };
export type Placed = {
  readonly ref?: string | undefined;
  readonly anchor?: string | undefined;
  readonly printed?: string;
  readonly review?: PolicyRecord['policy']['review'] | undefined;
  readonly rule?: string | undefined;
  readonly confidence?: number | undefined;
};

/** What the facts of one record have in common while they are compiled. */
export type Context = {
  readonly record: PolicyRecord;
  readonly policy: End;
  readonly policySort: string;
  /** The id of what a name means in this record. */
  readonly idOf: (kind: Kind, name: string) => string;
  readonly lookup: Lookup;
  /** Where a fact stands, as properties; `measure` gives the address where the fact has none. */
  readonly evidence: (fact: Placed, measure?: MeasureRecord) => Values;
  /** Raw text of the clause of a fact, for search; nothing where no original is attached. */
  readonly passage: (fact: Placed, measure?: MeasureRecord) => string[];
};

/** Prepares a record for compilation. */
export function contextOf(source: RecordSource, lookup: Lookup, clauses: readonly Clause[]): Context {
  const { policy } = source.value;
  const regions = regionsOf(source, lookup);
  const refOf = (fact: Placed, measure?: MeasureRecord) => fact.ref ?? measure?.ref ?? '';
  return {
    record: source.value,
    policy: { kind: 'POLICY', id: policy.id },
    policySort: policySort(policy),
    idOf: (kind, name) => lookup.idOf(kind, name, regions),
    lookup,
    evidence: (fact, measure) => ({
      policy: policy.id,
      ref: refOf(fact, measure),
      anchor: fact.anchor ?? fact.printed ?? '',
      review: fact.review ?? measure?.review ?? policy.review,
      rule: fact.rule,
      confidence: fact.confidence,
    }),
    passage: (fact, measure) => {
      const ref = refOf(fact, measure);
      const own = fact === measure ? clausesUnder(clauses, ref) : clauses.filter((clause) => clause.ref === ref);
      return own.map((clause) => clause.text);
    },
  };
}

/** Relations from one node to each name of a list. */
export function joinAll<T>(
  context: Context,
  relation: FactEdge['relation'],
  source: End,
  kind: Kind,
  list: readonly T[],
  read: (item: T, index: number) => { readonly name: string; readonly values?: Values; readonly further?: string },
): FactEdge[] {
  return list.map((item, i) => {
    const { name, values = {}, further = '' } = read(item, i);
    const target = { kind, id: context.idOf(kind, name) };
    return makeEdge(relation, source, target, { sort: edgeSort(i, target.id), ...values }, further);
  });
}

/** A relation to a node whose id is known, or none. */
export function joinOne(relation: FactEdge['relation'], source: End, kind: Kind, id: string | undefined): FactEdge[] {
  return id === undefined ? [] : [makeEdge(relation, source, { kind, id }, { sort: edgeSort(0, id) })];
}
