import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { type Filter, narrow } from './filters.ts';
import { type Member, type PathName, paths } from './paths.ts';

type Request = { readonly path: PathName; readonly members: readonly Member[]; readonly filter: Filter };

/** For each parent how long the list is that hangs on it; parents without any are absent. */
export const countsUnder: Question<Request, ReadonlyMap<string, number>> = {
  name: 'countsUnder',
  ask: ({ path, members, filter }) => ({
    text: `UNWIND $members AS m MATCH (p:${labelOf(paths[path].parent)}), ${paths[path].path} WHERE p.id = m.id
      ${narrow(paths[path].node, filter, 'm, n')} RETURN m.parent AS parent, count(DISTINCT n) AS total`,
    parameters: { ...filter, members },
  }),
  decode: (rows) => new Map(rows.map(({ parent, total }) => [String(parent), Number(total)])),
};
