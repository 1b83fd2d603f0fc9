import { type RelationName, relationNames, relations } from '../../graph/model.ts';
import { drawnRelationNames, drawnRelations } from '../state/drawnRelations.ts';
import type { GraphEdge, GraphNode, Network } from '../state/graph.ts';
import { kindOfId } from '../state/kindOfId.ts';
import { AskError, ask } from './ask.ts';
import { among } from './documents.ts';
import { type Drawable, type FoundEdge, type FoundNode, findDrawable } from './paste/findDrawable.ts';
import { inLanguage, operationOf } from './paste/operationOf.ts';
import { PasteFault } from './paste/PasteFault.ts';
import { readPaste } from './paste/readPaste.ts';
import { toNetwork, toNode } from './pictures.ts';

type Lang = 'ZH' | 'EN';
/** The server takes so many ids at once. */
const most = 500;

/**
 * Runs a pasted query and draws its answer: the networks in it as they are, else the entities in it with what joins them.
 * Takes GraphQL, the JSON body of a request, or a curl command. Rejects with `PasteFault`, or with `AskError` where the
 * server cannot be reached or fails.
 */
export async function askPasted(text: string, variables: string, lang: Lang): Promise<Network> {
  const pasted = readPaste(text, variables);
  const operation = operationOf(pasted.query);
  const answer = await send(pasted.query, inLanguage(operation, pasted.variables, lang));
  const found = findDrawable(answer);
  const ends = found.nodes.length > 0 ? [] : found.edges.flatMap(({ source, target }) => [source, target]);
  const ids = [...new Set(ends.length > 0 ? ends : found.ids)];
  if (found.nodes.length === 0 && ids.length === 0) throw new PasteFault('NOTHING', Object.keys(answer).join(', '));
  if (found.nodes.length === 0 && ends.length === 0) return cut(await askAmong(ids.slice(0, most), lang), ids.length);
  return completed({ ...found, nodes: ends.length > 0 ? ids.map((id) => ({ id })) : found.nodes }, lang);
}

async function send(query: string, variables: object): Promise<object> {
  try {
    return await ask<object, object>({ text: query }, variables);
  } catch (error) {
    if (!(error instanceof AskError) || error.reason !== 'refused') throw error;
    throw new PasteFault('REFUSED', error.message, error.at);
  }
}

/** Only the first ids fit into one picture; how many there were is said. */
function cut(network: Network, count: number): Network {
  return { ...network, truncated: count > most, totalNodes: Math.max(count, network.nodes.length) };
}

/** A network with all that drawing needs; what the query did not ask of a node is asked here. */
async function completed({ nodes, edges, truncated, totalNodes }: Drawable, lang: Lang): Promise<Network> {
  const partial = nodes.filter((node) => !isWhole(node)).map(({ id }) => id);
  const batches = Array.from({ length: Math.ceil(partial.length / most) }, (_, i) => i * most);
  const asked = await Promise.all(batches.map((start) => askAmong(partial.slice(start, start + most), lang)));
  const known = new Map(asked.flatMap((network) => network.nodes.map((node) => [node.id, node])));
  const whole = nodes.flatMap((node) => known.get(node.id) ?? (isWhole(node) ? toNode(node) : []));
  const ids = new Set(whole.map(({ id }) => id));
  const drawn = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { nodes: whole, edges: drawn.map((edge) => toGraphEdge(edge, lang)), truncated, totalNodes };
}

async function askAmong(ids: readonly string[], lang: Lang): Promise<Network> {
  return toNetwork((await ask(among, { lang, ids: [...ids] })).neighborhood);
}

type WholeNode = FoundNode & Parameters<typeof toNode>[0];

function isWhole(node: FoundNode): node is WholeNode {
  const { label, kind, degree, neighbors, regions, entity } = node;
  const plain = typeof label === 'string' && typeof kind === 'string' && typeof degree === 'number';
  return plain && Array.isArray(neighbors) && Array.isArray(regions) && typeof entity === 'object' && entity !== null;
}

/** An edge with all that drawing needs: a relation that was not asked for is the one that joins such kinds. */
function toGraphEdge(edge: FoundEdge, lang: Lang): GraphEdge {
  const { id, source, target, label, weight } = edge;
  const relation = drawnRelationNames.find((name) => name === edge.relation) ?? relationBetween(source, target);
  const caption = drawnRelations[relation].caption[lang === 'ZH' ? 'zh' : 'en'];
  return {
    id: typeof id === 'string' ? id : `${relation}:${source}>${target}`,
    source,
    target,
    relation,
    label: typeof label === 'string' ? label : caption,
    weight: typeof weight === 'number' ? weight : null,
  };
}

/** A place uses what its measures use, which is the one relation that is not in the model. */
function relationBetween(source: string, target: string): RelationName {
  const joins = (kinds: readonly GraphNode['kind'][], id: string) => kinds.some((kind) => kind === kindOfId(id));
  return (
    relationNames.find((name) => joins(relations[name].source, source) && joins(relations[name].target, target)) ??
    'USES'
  );
}
