import type { FactEdge, FactNode, FactSet } from '../../facts.ts';
import type { Fault } from '../../records/fault.ts';
import { isEdgeId } from '../../store/keys.ts';
import type { Exported, Item } from './exported.ts';
import { edgeFact, type Made, nodeFact } from './factOf.ts';

/** What each source of an export says, ready to be stored. */
export type FactSets = {
  readonly sets: readonly FactSet[];
  /** Nodes that somebody names and nobody describes any more: they are loaded first, and their describer removed at the end. */
  readonly left: readonly FactSet[];
  readonly faults: readonly Fault[];
};

type Said = { readonly nodes: FactNode[]; readonly edges: FactEdge[]; readonly names: Set<string> };

/** Puts together what each source says from the things that an export shows and the claims that stand behind them. */
export function factSets({ sources, nodes, edges, claims }: Exported): FactSets {
  const faults: Fault[] = [];
  const said = new Map<string, Said>(sources.map((source) => [source, nothing()]));
  const left: FactSet[] = [];
  const of = (source: string) => said.get(source) ?? put(said, source, nothing());
  const made = <F>(item: Item, { fact, wrong }: Made<F>): F | null => {
    if (wrong !== null) faults.push({ file: item.file, line: item.line, message: wrong });
    return fact;
  };
  for (const item of nodes) {
    const { owners, teller, ...value } = item.value;
    const fact = made(item, nodeFact(value));
    if (!fact) continue;
    if (typeof teller === 'string') of(teller).nodes.push(fact);
    else left.push(aloneIn(fact));
    for (const owner of textsIn(owners)) if (owner !== teller) of(owner).names.add(fact.id);
  }
  for (const item of edges) {
    const { owners: _, teller, ...value } = item.value;
    const fact = made(item, edgeFact(value));
    if (fact) of(String(teller)).edges.push(fact);
  }
  for (const item of claims) claim(item, of, made);
  return { sets: [...said].map(([source, own]) => setOf(source, own)), left, faults };
}

function claim(
  { file, line, value }: Item,
  of: (source: string) => Said,
  made: <F>(item: Item, made: Made<F>) => F | null,
) {
  const source = of(String(value.teller));
  const key = String(value.key);
  const item = { file, line, value: (value.fact ?? {}) as Item['value'] };
  if (value.fact === null) {
    if (!isEdgeId(key)) source.names.add(key);
    return;
  }
  const edge = isEdgeId(key) ? made(item, edgeFact(item.value)) : null;
  if (edge) source.edges.push(edge);
  const node = isEdgeId(key) ? null : made(item, nodeFact(item.value));
  if (node) source.nodes.push(node);
}

function setOf(source: string, { nodes, edges, names }: Said): FactSet {
  const told = new Set(nodes.map(({ id }) => id));
  return { source, nodes, edges, passages: [], names: [...names].filter((id) => !told.has(id)).sort(), proposals: 0 };
}

/** A policy is told by the source of its own name, and whatever else by one that no file can have. */
function aloneIn(fact: FactNode): FactSet {
  const source = fact.kind === 'POLICY' ? fact.id : `left:${fact.id}`;
  return { source, nodes: [fact], edges: [], passages: [], names: [], proposals: 0 };
}

const nothing = (): Said => ({ nodes: [], edges: [], names: new Set() });
const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function put<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
