import type { Dialect, Parameter } from '../port.ts';
import { type Filter, inTurn, narrow } from './filters.ts';
import type { Member } from './paths.ts';

/** Which uses of instruments: a parent stands for some instruments; `strengths` is met by the very coding. */
export type UsesRequest = {
  readonly members: readonly Member[];
  readonly filter: Filter;
  /** Only those of policies that apply in these places. */
  readonly regions?: readonly string[];
};

/**
 * For each `parent` every coding `e` of a measure `n` with one of its instruments that passes a filter, `p` being the
 * measure's policy and `r` its place where places are asked for. Neo4j goes from what narrows most to the instruments;
 * LadybugDB, which knows no map of parameters, from the instruments to the rest.
 */
export function usesOf({ filter, regions }: Omit<UsesRequest, 'members'>, dialect: Dialect): string {
  const { strengths, policies, ...others } = filter;
  const place = regions ? '-[:APPLIES_IN]->(r:Region)' : '';
  const coded = strengths === undefined ? [] : ['e.strength IN $strengths'];
  if (dialect === 'neo4j') {
    const carried = ['n', 'p', ...(regions ? ['r'] : [])].join(', ');
    const chosen = [...(policies ? ['p.id IN $policies'] : []), ...(regions ? ['r.id IN $regions'] : [])];
    return `MATCH (n:Measure)-[:PART_OF]->(p:Policy)${place} ${chosen.length > 0 ? `WHERE ${chosen.join(' AND ')}` : ''}
      ${narrow('MEASURE', others, carried)} MATCH (n)-[e:USES]->(i:Instrument) ${inTurn(coded, `${carried}, e, i`)}
      UNWIND $parents[i.id] AS parent`;
  }
  const carried = ['m', 'n', 'p', 'e', ...(regions ? ['r'] : [])].join(', ');
  const chosen = regions ? ['r.id IN $regions'] : [];
  return `UNWIND $members AS m MATCH (i:Instrument)<-[e:USES]-(n:Measure)-[:PART_OF]->(p:Policy)${place} WHERE i.id = m.id
    ${inTurn([...chosen, ...coded], carried)} ${narrow('MEASURE', { ...others, ...(policies ? { policies } : {}) }, carried)}
    WITH m.parent AS parent, ${carried.slice('m, '.length)}`;
}

/** What these texts ask for. */
export function usesParameters({ members, filter, regions }: UsesRequest, dialect: Dialect) {
  const sought = dialect === 'neo4j' ? { parents: parentsOf(members) } : { members };
  return { ...(filter as Readonly<Record<string, Parameter>>), ...(regions ? { regions } : {}), ...sought };
}

const parentsOf = (members: readonly Member[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...Map.groupBy(members, ({ id }) => id)].map(([id, group]) => [id, group.map(({ parent }) => parent)]),
  );
