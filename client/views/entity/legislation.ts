import type { BothFragment, IssuedFragment } from '../../../generated/operations.ts';
import type { FactsOf } from './entityFacts.ts';
import { type AddressOf, distinct, inBoth, type Json, reference } from './jsonTerms.ts';

type Policy = FactsOf<'Policy'>;
type Measure = FactsOf<'Measure'>;

/**
 * A document, or a clause of one, as https://schema.org/Legislation, with the equal terms of ELI beside. What it carries
 * out is `legislationApplies`, an informative link: no document here transposes another in the sense of that word.
 */
export const legislation = (node: Policy | Measure, addressOf: AddressOf): Json =>
  node.__typename === 'Policy' ? document(node, addressOf) : clause(node, addressOf);

function document(policy: Policy, addressOf: AddressOf): Json {
  const measures = policy.measures.nodes;
  const duties = [policy, ...measures].flatMap(({ responsibilities }) => responsibilities);
  return {
    '@type': ['Legislation', 'eli:LegalResource'],
    ...issue(policy, addressOf),
    legislationIdentifier: policy.documentNumber ?? policy.id,
    legislationType: policy.documentType,
    legislationDateOfApplicability: policy.effective,
    expires: policy.expires,
    legislationLegalForce: forces[policy.status] ?? null,
    abstract: inBoth(policy.summaryZh, policy.summaryEn),
    sameAs: policy.source?.url ?? null,
    'eli:id_local': policy.documentNumber,
    ...responsible(duties, addressOf),
    ...about(
      measures.flatMap(({ instruments }) => instruments),
      addressOf,
    ),
    ...parts(measures, addressOf),
    ...applied(policy, addressOf),
  };
}

function clause(measure: Measure, addressOf: AddressOf): Json {
  const { policy, ref } = measure;
  return {
    '@type': ['Legislation', 'eli:LegalResourceSubdivision'],
    ...issue(policy, addressOf),
    legislationIdentifier: `${policy.documentNumber ?? policy.id} ${ref}`,
    abstract: inBoth(measure.abstractZh, measure.abstractEn),
    isPartOf: reference(policy, addressOf),
    'eli:is_part_of': { '@id': addressOf(policy.id) },
    ...responsible(measure.responsibilities, addressOf),
    ...about(measure.instruments, addressOf),
  };
}

const forces: Readonly<Partial<Record<Policy['status'], string>>> = {
  IN_FORCE: 'https://schema.org/InForce',
  EXPIRED: 'https://schema.org/NotInForce',
  REPEALED: 'https://schema.org/NotInForce',
};

/** Who passed it, where it holds and since when. */
function issue({ issuers, regions, issued, published }: IssuedFragment, addressOf: AddressOf): Json {
  return {
    inLanguage: 'zh-CN',
    legislationPassedBy: references(issuers, addressOf),
    legislationJurisdiction: references(regions, addressOf),
    legislationDate: issued,
    datePublished: published,
    'eli:passed_by': addresses(issuers, addressOf),
    'eli:jurisdiction': addresses(regions, addressOf),
    'eli:date_document': issued,
    'eli:date_publication': published,
  };
}

function responsible(duties: readonly { readonly agency: BothFragment }[], addressOf: AddressOf): Json {
  const bodies = distinct(duties.map(({ agency }) => agency));
  return {
    legislationResponsible: references(bodies, addressOf),
    'eli:responsibility_of': addresses(bodies, addressOf),
  };
}

function about(instruments: readonly BothFragment[], addressOf: AddressOf): Json {
  const used = distinct(instruments);
  return { about: references(used, addressOf), 'eli:is_about': addresses(used, addressOf) };
}

function parts(measures: Policy['measures']['nodes'], addressOf: AddressOf): Json {
  const hasPart = measures.map((measure) => ({
    ...reference(measure, addressOf),
    url: addressOf(measure.id),
    legislationIdentifier: measure.ref,
  }));
  return { hasPart, 'eli:has_part': addresses(measures, addressOf) };
}

/** The parent documents: those that it implements, and those whose rules it applies. */
function applied({ citations }: Policy, addressOf: AddressOf): Json {
  const by = (...wanted: readonly string[]) =>
    distinct(citations.filter(({ relation }) => wanted.includes(relation)).map(({ cited }) => cited));
  return {
    legislationApplies: references(by('IMPLEMENTS', 'APPLIES'), addressOf),
    'eli:implements': addresses(by('IMPLEMENTS'), addressOf),
    'eli:applies': addresses(by('APPLIES'), addressOf),
  };
}

const references = (all: readonly BothFragment[], addressOf: AddressOf) => all.map((one) => reference(one, addressOf));
const addresses = (all: readonly BothFragment[], addressOf: AddressOf) =>
  all.map(({ id }) => ({ '@id': addressOf(id) }));
