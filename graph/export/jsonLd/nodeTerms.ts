import type { Kind } from '../../model.ts';
import type { WholeNode } from '../../store/questions/whole.ts';
import { evidenceTerms } from './evidenceTerms.ts';
import { dateOf, inBoth, iriOf, type Json, told } from './terms.ts';

/** A node in the words of schema.org, ELI and PROV. */
export function nodeTerms(node: WholeNode): Json {
  return told({
    '@id': iriOf(node.id),
    'schema:identifier': node.id,
    'schema:name': inBoth(node.nameZh, node.nameEn),
    'schema:alternateName': node.aliases,
    ...ofKind[node.kind](node),
    ...('anchor' in node ? evidenceTerms(node) : {}),
  });
}

const ofKind: Readonly<Record<Kind, (node: WholeNode) => Json>> = {
  REGION: (node) => ({
    '@type': 'schema:AdministrativeArea',
    'schema:additionalProperty': node.code && {
      '@type': 'schema:PropertyValue',
      'schema:propertyID': 'GB/T 2260',
      'schema:value': node.code,
    },
    'schema:geo':
      node.latitude === null
        ? null
        : { '@type': 'schema:GeoCoordinates', 'schema:latitude': node.latitude, 'schema:longitude': node.longitude },
  }),
  POLICY: (node) => ({
    '@type': ['schema:Legislation', 'eli:LegalResource', 'prov:Entity'],
    'schema:inLanguage': 'zh-CN',
    'schema:legislationIdentifier': node.documentNumber ?? node.id,
    'schema:legislationType': node.documentType,
    'schema:legislationDate': node.issued,
    'schema:datePublished': node.published,
    'schema:legislationDateOfApplicability': node.effective,
    'schema:expires': node.expires,
    'schema:legislationLegalForce': forceOf(node),
    'schema:abstract': inBoth(node.summaryZh, node.summaryEn),
    'schema:sameAs': node.url && { '@id': node.url },
    'eli:id_local': node.documentNumber,
    'eli:date_document': dateOf(node.issued),
    'eli:date_publication': dateOf(node.published),
  }),
  MEASURE: (node) => ({
    '@type': ['schema:Legislation', 'eli:LegalResourceSubdivision', 'prov:Entity'],
    'schema:legislationIdentifier': `${node.policy} ${node.ref}`,
    'schema:abstract': inBoth(node.summaryZh, node.summaryEn),
  }),
  TARGET: (node) => ({
    '@type': ['schema:PropertyValue', 'prov:Entity'],
    ...(node.valueMax === null
      ? { 'schema:value': node.value }
      : { 'schema:minValue': node.value, 'schema:maxValue': node.valueMax }),
    'schema:unitText': node.unit,
    'pg:measured': node.measured,
    'pg:year': node.year,
    'pg:cadence': node.cadence,
  }),
  INCENTIVE: (node) => ({ '@type': ['schema:Grant', 'prov:Entity'], 'pg:form': node.form, ...money(node) }),
  AGENCY: () => ({ '@type': 'schema:GovernmentOrganization' }),
  INDICATOR: term,
  INSTRUMENT: term,
  FUNCTION: term,
  PROGRAM: term,
  GROUP: term,
  INDUSTRY: term,
};

const forces: Readonly<Record<string, string>> = {
  IN_FORCE: 'schema:InForce',
  EXPIRED: 'schema:NotInForce',
  REPEALED: 'schema:NotInForce',
};

const forceOf = ({ status }: WholeNode) => {
  const force = forces[String(status)];
  return force ? { '@id': force } : null;
};

function term(node: WholeNode): Json {
  return {
    '@type': ['schema:DefinedTerm', 'skos:Concept'],
    'schema:description': inBoth(node.definitionZh, node.definitionEn),
    'schema:termCode': node.stip,
  };
}

/** A sum in 元, as the ceiling, the floor or the amount that it is. */
function money({ normalized, cap, floor }: WholeNode): Json {
  const sum = typeof normalized === 'string' ? JSON.parse(normalized) : null;
  if (sum === null) return {};
  const meaning = cap === null ? (floor === null ? 'schema:value' : 'schema:minValue') : 'schema:maxValue';
  return {
    'schema:amount': { '@type': 'schema:MonetaryAmount', 'schema:currency': 'CNY', [meaning]: sum.value },
  };
}
