import type { EntityFacts, FactsOf } from './entityFacts.ts';
import { type AddressOf, inBoth, type Json, reference, told } from './jsonTerms.ts';
import { legislation } from './legislation.ts';

/**
 * What a page says to machines, by schema.org with the terms of ELI (http://data.europa.eu/eli/ontology) beside its
 * own: documents and clauses are `Legislation`, bodies `GovernmentOrganization`, places `AdministrativeArea`, targets
 * `PropertyValue`, and the words of the vocabularies `DefinedTerm`.
 */
export function jsonLd(node: EntityFacts, addressOf: AddressOf): Json {
  const context = ['https://schema.org', { eli: 'http://data.europa.eu/eli/ontology#' }];
  return told({ '@context': context, ...named(node, addressOf), ...ofType(node, addressOf) });
}

/** JSON as the text of a script element: nothing in it can end the element or begin a comment. */
export const scriptText = (json: Json): string => JSON.stringify(json).replaceAll('<', '\\u003c');

/** What everything has: its address, its name in both languages and other names. */
function named({ id, zh, en, aliases }: EntityFacts, addressOf: AddressOf): Json {
  const address = addressOf(id);
  return { '@id': address, url: address, identifier: id, name: inBoth(zh, en), alternateName: aliases };
}

function ofType(node: EntityFacts, addressOf: AddressOf): Json {
  switch (node.__typename) {
    case 'Policy':
    case 'Measure':
      return legislation(node, addressOf);
    case 'Region':
      return place(node, addressOf);
    case 'Agency':
      return { '@type': 'GovernmentOrganization', areaServed: node.region && reference(node.region, addressOf) };
    case 'Target':
      return target(node, addressOf);
    case 'Incentive':
      return { '@type': 'DefinedTerm', subjectOf: reference(node.policy, addressOf) };
    case 'Program':
      return { '@type': 'DefinedTerm', areaServed: node.region && reference(node.region, addressOf) };
    default:
      return term(node);
  }
}

function place({ code, latitude, longitude, parent }: FactsOf<'Region'>, addressOf: AddressOf): Json {
  const located = latitude !== null && longitude !== null;
  return {
    '@type': 'AdministrativeArea',
    additionalProperty: code && { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code },
    geo: located ? { '@type': 'GeoCoordinates', latitude, longitude } : null,
    containedInPlace: parent && reference(parent, addressOf),
  };
}

function target({ value, valueMax, unit, indicator, policy }: FactsOf<'Target'>, addressOf: AddressOf): Json {
  return {
    '@type': 'PropertyValue',
    ...(valueMax === null ? { value } : { minValue: value, maxValue: valueMax }),
    unitText: unit,
    propertyID: addressOf(indicator.id),
    subjectOf: reference(policy, addressOf),
  };
}

type Term = FactsOf<'Instrument' | 'Indicator' | 'Group' | 'Industry' | 'AgencyFunction'>;

function term(node: Term): Json {
  return {
    '@type': 'DefinedTerm',
    description: 'definitionZh' in node ? inBoth(node.definitionZh, node.definitionEn) : [],
    termCode: 'stip' in node ? node.stip : [],
  };
}
