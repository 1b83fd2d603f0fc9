import type { Dialect, Question } from '../port.ts';
import { labelOf } from '../text.ts';
import { beginning, type Filter, narrow } from './filters.ts';
import { type Member, type PathName, paths } from './paths.ts';

type Request = { readonly path: PathName; readonly members: readonly Member[]; readonly filter: Filter };

/** For each parent how long the list is that hangs on it; parents without any are absent. */
export const countsUnder: Question<Request, ReadonlyMap<string, number>> = {
  name: 'countsUnder',
  ask: ({ path, members, filter }, dialect) => ({
    text: `${matched(path, filter, dialect)} RETURN m.parent AS parent, count(DISTINCT n) AS total`,
    parameters: { ...filter, members },
  }),
  decode: (rows) => new Map(rows.map(({ parent, total }) => [String(parent), Number(total)])),
};

function matched(path: PathName, filter: Filter, dialect: Dialect): string {
  const { parent, node, path: pattern } = paths[path];
  const begun = beginning(node, filter, dialect);
  return `UNWIND $members AS m MATCH (p:${labelOf(parent)}), ${pattern}${begun.pattern} WHERE p.id = m.id${begun.where}
    ${narrow(node, begun.others, 'm, n')}`;
}
