import type { WholeEdge, WholeNode } from '../../store/questions/whole.ts';
import { type Json, reference } from './terms.ts';

/** Where a fact stands, by PROV (https://www.w3.org/TR/prov-o/): quoted from a document at a clause, read by whom. */
export function evidenceTerms(fact: WholeNode | WholeEdge): Json {
  const reader = fact.rule ?? null;
  return {
    'prov:wasQuotedFrom': reference(String(fact.policy)),
    'prov:atLocation': { '@type': 'prov:Location', 'schema:identifier': fact.ref },
    'prov:value': fact.anchor,
    'prov:wasAttributedTo':
      reader === null ? { '@type': 'prov:Person' } : { '@type': 'prov:SoftwareAgent', 'schema:name': reader },
    'pg:confidence': fact.confidence,
    'pg:review': fact.review,
  };
}
