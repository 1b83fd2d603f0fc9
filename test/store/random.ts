import type { FactEdge, FactNode, FactSet } from '../../graph/facts.ts';
import { edge, ghost, node, source } from './facts.ts';

/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabularies = ['vocabulary:a', 'vocabulary:b'];
const policies = ['policy:p', 'policy:q', 'policy:r'];
const shared = ['instrument:x', 'instrument:y', 'group:g', 'agency:z'];

/** A source in one of its versions: what it tells, and in which words, is left to chance. */
export function randomSource(random: () => number): FactSet {
  const all = [...vocabularies, ...policies];
  const id = all[Math.floor(random() * all.length)] ?? 'vocabulary:a';
  const some = <T>(things: readonly T[], share: number) => things.filter(() => random() < share);
  const words = () => ({ nameZh: `第${Math.floor(random() * 2)}版` });
  const told: FactNode[] = some(shared, 0.5).map((each) => node(each, words()));
  const ghosts = some(policies, 0.4)
    .filter((each) => each !== id)
    .map((each) => ghost(each, words()));
  const ghostEdges = ghosts.flatMap((each) =>
    some([edge('ISSUED_BY', each.id, 'agency:z', { position: Math.floor(random() * 2) })], 0.7),
  );
  const broader = some([edge('BROADER', 'instrument:x', 'instrument:y', { sort: words().nameZh })], 0.5);
  const own = id.startsWith('policy:') ? record(id, some, random) : [];
  return source(id, [...told, ...ghosts, ...ghostEdges, ...broader, ...own]);
}

function record(
  id: string,
  some: <T>(things: readonly T[], share: number) => T[],
  random: () => number,
): (FactNode | FactEdge)[] {
  const measure = `measure:${id.slice('policy:'.length)}:1`;
  const cited = policies.filter((each) => each !== id);
  return [
    node(id, { held: true, nameZh: `记录${Math.floor(random() * 2)}`, summaryZh: '概要', documentType: 'PLAN' }),
    node(measure, { characters: Math.floor(random() * 2) }),
    edge('PART_OF', measure, id),
    ...some(cited, 0.5).map((each) => edge('CITES', id, each)),
    ...some([edge('ISSUED_BY', id, 'agency:z', { position: Math.floor(random() * 2) })], 0.5),
    ...some(['instrument:x', 'instrument:y'], 0.6).map((each) => edge('USES', measure, each)),
    ...some([edge('INVOLVES', measure, 'group:g')], 0.5),
  ];
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
