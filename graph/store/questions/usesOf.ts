import { type Filter, inTurn, narrow } from './filters.ts';

/**
 * For every `$members` as `m` the measures `n` that use its instrument `i`, by the coding `e`, and pass a filter; `strengths`
 * is met by that very coding. No name of the filters' own is used: Neo4j confuses an `x` of theirs with one that was dropped.
 */
export function usesOf(filter: Filter, pattern = '', where = ''): string {
  const { strengths, ...others } = filter;
  const carried = 'm, n, e';
  const coded = strengths === undefined ? '' : inTurn(['e.strength IN $strengths'], carried);
  return `UNWIND $members AS m MATCH (i:Instrument)<-[e:USES]-(n:Measure)${pattern} WHERE i.id = m.id${where}
    ${coded} ${narrow('MEASURE', others, carried)}`;
}
