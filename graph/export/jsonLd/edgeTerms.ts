import { type RelationName, relations } from '../../model.ts';
import type { WholeEdge } from '../../store/questions/whole.ts';
import { evidenceTerms } from './evidenceTerms.ts';
import { iriOf, type Json, reference, told } from './terms.ts';

/** What a relation says of its source; one with a clause of its own is a thing with that evidence as well. */
export function edgeTerms(edge: WholeEdge): readonly Json[] {
  const { id, source, target, relation } = edge;
  const said = [...(predicates[relation] ?? []), ...citedAs(edge)];
  const all = said.length === 0 ? [`pg:${relation}`] : said;
  const claim = { '@id': iriOf(source), ...Object.fromEntries(all.map((name) => [name, reference(target)])) };
  if (!relations[relation].evidence) return [claim];
  const fact = told({
    '@id': iriOf(id),
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': reference(source),
    'rdf:predicate': { '@id': all[0] },
    'rdf:object': reference(target),
    ...ownTerms(edge),
    ...evidenceTerms(edge),
  });
  return [claim, fact];
}

const predicates: Readonly<Partial<Record<RelationName, readonly string[]>>> = {
  WITHIN: ['schema:containedInPlace'],
  BROADER: ['skos:broader'],
  APPLIES_IN: ['schema:legislationJurisdiction', 'eli:jurisdiction'],
  ISSUED_BY: ['schema:legislationPassedBy', 'eli:passed_by'],
  PART_OF: ['schema:isPartOf', 'eli:is_part_of'],
  USES: ['schema:about', 'eli:is_about'],
  AIMS_AT: ['schema:about', 'eli:is_about'],
  ASSIGNED_TO: ['schema:legislationResponsible', 'eli:responsibility_of'],
  BELONGS_TO: ['schema:areaServed'],
  SET_BY: ['schema:subjectOf'],
  SET_UNDER: ['schema:subjectOf'],
  MEASURED_BY: ['schema:propertyID'],
  OFFERED_BY: ['schema:subjectOf'],
};

/** No document here transposes another in the sense of that word; what it carries out it applies. */
const citations: Readonly<Record<string, readonly string[]>> = {
  IMPLEMENTS: ['schema:legislationApplies', 'eli:implements'],
  APPLIES: ['schema:legislationApplies', 'eli:applies'],
  REFERS: ['eli:cites'],
};

const citedAs = ({ relation, citation }: WholeEdge) =>
  relation === 'CITES' ? (citations[String(citation)] ?? []) : [];

const ownTerms = (edge: WholeEdge): Json =>
  Object.fromEntries(Object.keys(relations[edge.relation].properties).map((name) => [`pg:${name}`, edge[name]]));
