import type { FactEdge, FactNode } from '../../../graph/facts.ts';
import { checkSources } from '../../../graph/records/check.ts';
import { compileRecord, compileVocabulary } from '../../../graph/records/compile.ts';

export type Facts = { readonly nodes: readonly FactNode[]; readonly edges: readonly FactEdge[] };

/** What is copied of a record: itself, and its own place with the bodies and programs that bear its code. */
type Original = { readonly slug: string; readonly code: string; readonly facts: Facts };

const shared = /^(?:instrument|indicator|function|group|industry):/;
/** Places with as many policies each: a corpus of cities, not one of a few giants. */
const policiesEach = 10;

/**
 * The seeds (a folder of records and vocabularies), then copy after copy of each record under other names, in places of
 * their own, as long as it is asked for: the shape is that of real documents. No node or relation comes twice.
 */
export async function* copiesOf(seeds: string): AsyncGenerator<Facts> {
  const { vocabularies, records, lookup } = await checkSources([seeds]);
  const words = vocabularies.map((source) => compileVocabulary(source, lookup));
  const told = records.map((source) => ({ id: source.id, ...compileRecord(source, lookup) }));
  const seen = new Set<string>();
  const all = [...words, ...told];
  yield unseen({ nodes: all.flatMap(({ nodes }) => nodes), edges: all.flatMap(({ edges }) => edges) }, seen);
  const originals = told.map(({ id, ...facts }) => originalOf(id, facts, words));
  for (let copy = 1; ; copy++) for (const original of originals) yield unseen(copyOf(original, copy), seen);
}

function originalOf(policy: string, facts: Facts, words: readonly Facts[]): Original {
  const place = facts.edges.find(({ relation, source }) => relation === 'APPLIES_IN' && source.id === policy)?.target
    .id;
  if (!place) throw new Error(`${policy} applies nowhere: there is no place to copy it to`);
  const code = place.slice('region:'.length);
  const around = {
    nodes: words.flatMap(({ nodes }) => nodes).filter(({ id }) => id.includes(`:${code}`)),
    edges: words.flatMap(({ edges }) => edges).filter(({ source }) => source.id.includes(`:${code}`)),
  };
  return {
    slug: policy.slice('policy:'.length),
    code,
    facts: { nodes: [...around.nodes, ...facts.nodes], edges: [...around.edges, ...facts.edges] },
  };
}

/** The same facts with another name of the document, and of the place with its bodies; vocabularies stay shared. */
function copyOf({ slug, code, facts }: Original, copy: number): Facts {
  const place = `${code}-${Math.ceil(copy / policiesEach)}`;
  const rename = <T>(fact: T): T =>
    JSON.parse(JSON.stringify(fact).replaceAll(slug, `${slug}-${copy}`).replaceAll(code, place));
  return {
    nodes: facts.nodes.filter(({ id }) => !shared.test(id)).map(rename),
    edges: facts.edges.filter(({ source }) => !shared.test(source.id)).map(rename),
  };
}

function unseen({ nodes, edges }: Facts, seen: Set<string>): Facts {
  const isNew = ({ id }: { readonly id: string }) => !seen.has(id) && seen.add(id);
  return { nodes: nodes.filter(isNew), edges: edges.filter(isNew) };
}
