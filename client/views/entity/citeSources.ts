import type { IssuedFragment } from '../../../generated/operations.ts';
import { type CiteSource, today } from '../cite/citeSource.ts';
import type { EntityFacts } from './entityFacts.ts';

/** What of an entity can be cited besides its page: a document, or a clause and the document that it stands in. */
export function citeSources(node: EntityFacts, accessed = today()): CiteSource[] {
  switch (node.__typename) {
    case 'Policy':
      return [documentOf(node, accessed)];
    case 'Measure':
      return clauseAndDocument(node.id, node.ref, node.policy, accessed);
    case 'Target':
    case 'Incentive':
      return clauseAndDocument(node.id, node.evidence.ref, node.policy, accessed);
    default:
      return [];
  }
}

function clauseAndDocument(id: string, clause: string, policy: IssuedFragment, accessed: string): CiteSource[] {
  const document = documentOf(policy, accessed);
  return [{ ...document, of: 'clause', id, clause }, document];
}

/** The day of publication where it is known: that is what the standard asks for. */
function documentOf(policy: IssuedFragment, accessed: string): CiteSource {
  return {
    of: 'document',
    id: policy.id,
    title: policy.zh,
    translated: policy.en,
    issuers: policy.issuers.map(({ zh }) => zh),
    number: policy.documentNumber,
    place: policy.regions[0]?.zh ?? null,
    date: policy.published ?? policy.issued,
    clause: null,
    url: policy.source?.url ?? null,
    accessed,
  };
}
