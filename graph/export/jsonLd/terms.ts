import type { Value } from '../../facts.ts';

export type Json = { readonly [key: string]: unknown };

/**
 * The vocabularies: schema.org, ELI (legislation), PROV (where a fact comes from), SKOS (broader and narrower terms), RDF
 * (a fact that is itself spoken of), XSD (dates), and `pg`, the names of the project's own model for what none of them has.
 */
export const context = {
  schema: 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  pg: 'urn:x-policy-graph:model:',
} as const;

/** The name of an entity or relation in the web of data; it holds wherever the explorer is served. */
export const iriOf = (id: string): string => `urn:x-policy-graph:${encodeURI(id)}`;
export const reference = (id: string): Json => ({ '@id': iriOf(id) });

/** A text in both languages, as far as it is there. */
export function inBoth(zh: Value | undefined, en: Value | undefined): readonly Json[] {
  const both = [
    { '@value': zh ?? '', '@language': 'zh-CN' },
    { '@value': en ?? '', '@language': 'en' },
  ];
  return both.filter((one) => one['@value'] !== '');
}

/** A date as ELI has it: typed by how much of it is known. */
export function dateOf(date: Value | undefined): Json | null {
  if (typeof date !== 'string') return null;
  const type = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][date.split('-').length - 1];
  return { '@type': type, '@value': date };
}

/** Leaves out what is null or an empty list. */
export function told(json: Json): Json {
  const isTold = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(json).filter(([, value]) => isTold(value)));
}
