import { kindNames, relationNames } from '../model.ts';
import type { Format } from './format.ts';
import type { ExportGraph } from './graph.ts';
import { edgeTerms } from './jsonLd/edgeTerms.ts';
import { nodeTerms } from './jsonLd/nodeTerms.ts';
import { context, type Json } from './jsonLd/terms.ts';
import { sealed } from './sealed.ts';

/**
 * JSON-LD 1.1, an item a line, needing nothing from the network: documents and clauses are `schema:Legislation` and ELI
 * resources, every fact with a clause says by PROV where it stands. The last line says the hash of the lines before it of the corpus,
 * as a fact like any other: processors in safe mode refuse what their context does not name.
 */
export const jsonLd: Format = {
  id: 'json-ld',
  description: 'JSON-LD with schema.org, ELI and PROV',
  extension: 'jsonld',
  mime: 'application/ld+json',
  run: (graph) =>
    sealed(lines(graph), (sha256) => `,${JSON.stringify({ '@id': corpusIri(graph), 'pg:sha256': sha256 })}]}`),
};

async function* lines(graph: ExportGraph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},`;
  yield `"@graph":[`;
  yield JSON.stringify(dataset(graph));
  for await (const item of items(graph)) yield `,${JSON.stringify(item)}`;
}

async function* items(graph: ExportGraph): AsyncGenerator<Json> {
  for (const kind of kindNames) for await (const node of graph.nodes(kind)) yield nodeTerms(node);
  for (const relation of relationNames) for await (const edge of graph.edges(relation)) yield* edgeTerms(edge);
}

const corpusIri = ({ meta }: ExportGraph) => `urn:x-policy-graph:corpus:${meta.corpusVersion}`;

const dataset = (graph: ExportGraph): Json => ({
  '@id': corpusIri(graph),
  '@type': ['schema:Dataset', 'prov:Entity'],
  'schema:version': graph.meta.corpusVersion,
  'schema:dateModified': graph.meta.exportedAt,
  'schema:license': graph.meta.licence,
  'schema:creditText': graph.meta.citation,
  'pg:format': graph.meta.format,
  'pg:counts': { '@type': '@json', '@value': graph.meta.counts },
});
