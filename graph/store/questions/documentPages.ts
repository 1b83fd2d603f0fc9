import type { Passage } from '../../facts.ts';
import type { Question } from '../port.ts';
import { type Place, passageColumns } from './passages.ts';
import { whole } from './text.ts';

type PageRequest = {
  readonly policies: readonly string[];
  /** The offset that the last passage of the page before begins at. */
  readonly after: number | null;
  readonly limit: number;
};
type Stretch = { readonly policy: string; readonly from: number; readonly to: number };

/** What stands on its own: every paragraph, and lines that were cut, but not what was cut in the midst of a paragraph. */
const onItsOwn = "(x.ref STARTS WITH '✂' OR NOT x.ref CONTAINS '✂')";

/** For each of these policies where the passages of one page begin; policies without any are absent. */
export const passagePages: Question<PageRequest, ReadonlyMap<string, readonly number[]>> = {
  name: 'passagePages',
  ask: ({ policies, after, limit }, dialect) => ({
    text: `MATCH (x:Passage) WHERE x.policy IN $policies AND ${onItsOwn} ${after === null ? '' : 'AND x.start > $after'}
      ${
        dialect === 'neo4j'
          ? `WITH x.policy AS policy, x.start AS at ORDER BY at WITH policy, collect(at) AS places
             RETURN policy, places[..${whole('$limit', dialect)}] AS places`
          : 'WITH x.policy AS policy, list_sort(collect(x.start)) AS places RETURN policy, list_slice(places, 1, $limit) AS places'
      }`,
    parameters: { policies, limit, ...(after === null ? {} : { after }) },
  }),
  decode: (rows) => new Map(rows.map(({ policy, places }) => [String(policy), (places as unknown[]).map(Number)])),
};

/** The passages that begin within these stretches, in document order for each. */
export const passagesWithin: Question<readonly Stretch[], readonly (readonly Passage[])[]> = {
  name: 'passagesWithin',
  ask: (stretches) => ({
    text: `UNWIND $stretches AS stretch MATCH (x:Passage)
      WHERE x.policy = stretch.policy AND x.start >= stretch.from AND x.start <= stretch.to AND ${onItsOwn}
      RETURN DISTINCT ${passageColumns} ORDER BY policy, start`,
    parameters: { stretches },
  }),
  decode: (rows, stretches) => {
    const byPolicy = Map.groupBy(rows as unknown as readonly Passage[], ({ policy }) => policy);
    return stretches.map(({ policy, from, to }) =>
      (byPolicy.get(policy) ?? []).filter(({ start }) => start >= from && start <= to),
    );
  },
};

/** How many passages each of these policies has; those without any are absent. */
export const passageCounts: Question<readonly string[], ReadonlyMap<string, number>> = {
  name: 'passageCounts',
  ask: (policies) => ({
    text: `MATCH (x:Passage) WHERE x.policy IN $policies AND ${onItsOwn} RETURN x.policy AS policy, count(x.id) AS total`,
    parameters: { policies },
  }),
  decode: (rows) => new Map(rows.map(({ policy, total }) => [String(policy), Number(total)])),
};

/** For each paragraph, by its address, what was cut in its midst, in order. */
export const cutsInside: Question<readonly Place[], readonly (readonly Passage[])[]> = {
  name: 'cutsInside',
  ask: (places) => ({
    text: `UNWIND $places AS place MATCH (x:Passage)
      WHERE x.policy = place.policy AND x.ref STARTS WITH place.ref + '✂'
      RETURN DISTINCT ${passageColumns} ORDER BY policy, start`,
    parameters: { places },
  }),
  decode: (rows, places) => {
    const passages = rows as unknown as readonly Passage[];
    return places.map(({ policy, ref }) =>
      passages.filter((passage) => passage.policy === policy && passage.ref.startsWith(`${ref}✂`)),
    );
  },
};
