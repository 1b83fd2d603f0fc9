import { type Kind, kindNames, kinds } from '../../graph/model.ts';

/** How many queries a batch may hold. */
export const mostQueries = 50;

/** A type of the Reconciliation API: a kind of the model under its English name. */
export const typeOf = (kind: Kind) => ({ id: kind, name: kinds[kind].caption.en });

/** The kinds that people's spreadsheets name most; all others may be asked for as well. */
const usual: readonly Kind[] = ['AGENCY', 'PROGRAM', 'INSTRUMENT', 'REGION'];

/** Prefixes of the names of entities and kinds in the web of data, the same as in the JSON-LD export. */
const spaces = { identifierSpace: 'urn:x-policy-graph:', schemaSpace: 'urn:x-policy-graph:model:' };

/** The service manifest by version 0.2, https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/. */
export const manifest = (origin: string) => ({
  versions: ['0.2'],
  name: 'Policy graph explorer: agencies, programs, instruments and places',
  ...spaces,
  documentation: `${origin}/`,
  view: { url: `${origin}/?view=entity&lang=zh&sel={{id}}` },
  defaultTypes: usual.map(typeOf),
  batchSize: mostQueries,
  suggest: {
    entity: { service_url: origin, service_path: '/reconcile/suggest/entity' },
    property: { service_url: origin, service_path: '/reconcile/suggest/property' },
    type: { service_url: origin, service_path: '/reconcile/suggest/type' },
  },
  extend: {
    propose_properties: { service_url: origin, service_path: '/reconcile/properties' },
    property_settings: [],
  },
  preview: { url: `${origin}/reconcile/preview?id={{id}}`, width: 420, height: 220 },
});

/** The types whose id or name holds this text. */
export function suggestTypes(prefix: string) {
  const wanted = prefix.trim().toLowerCase();
  const types = kindNames.map(typeOf);
  return { result: types.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(wanted)) };
}
