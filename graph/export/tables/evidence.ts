import type { WholeEdge, WholeNode } from '../../store/questions/whole.ts';
import { cell } from './cell.ts';
import type { TableRow } from './table.ts';

/** Where a fact stands in its document, who coded it and how far it is reviewed. */
export const evidenceColumns = ['clause', 'anchor', 'coder', 'rule', 'confidence', 'review'] as const;

/** These columns for a fact; `coder` is `person`, or `rule` for what a machine read. */
export function evidenceOf(fact: WholeNode | WholeEdge): TableRow {
  return {
    clause: cell(fact.ref),
    anchor: cell(fact.anchor),
    coder: (fact.rule ?? null) === null ? 'person' : 'rule',
    rule: cell(fact.rule),
    confidence: cell(fact.confidence),
    review: cell(fact.review),
  };
}
