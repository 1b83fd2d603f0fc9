import type { QueryInstrumentMatrixArgs } from '../generated/resolvers.ts';
import { instrumentMatrix } from '../graph/analysis/instrumentMatrix.ts';
import { standingUses } from '../graph/analysis/usesByPolicy.ts';
import type { Caption } from '../graph/model.ts';
import { type StipFamily, stipCodes, stipFamilies } from '../graph/stip.ts';
import { readIds, readNumber } from './arguments.ts';
import { readConditions, readSides } from './conditions.ts';
import type { Context } from './context.ts';
import { readIdFilter } from './filters.ts';
import type { InstrumentMatrix, MatrixCell, MatrixColumn, SideShare } from './parents.ts';
import { entityOf } from './rows.ts';
import { type Asked, inLanguage, name } from './words.ts';

/** Places × instruments, STIP codes or sides. */
export async function matrixFor(
  _root: unknown,
  args: Partial<QueryInstrumentMatrixArgs>,
  context: Context,
): Promise<InstrumentMatrix> {
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 500, usual: 50 });
  const exact = args.exact ?? false;
  const by = args.by ?? 'INSTRUMENT';
  const scheme = args.scheme ?? 'policy-function';
  const { regions, instruments } = args;
  const [ids, conditions] = await Promise.all([
    readIdFilter(context, { regions, instruments }, exact),
    readConditions(context, args.filter),
    readSides(context.ask, scheme),
  ]);
  return instrumentMatrix.run(context.ask, {
    regions: regions ? (ids?.regions ?? []) : null,
    instruments: instruments ? readIds(instruments, 'instruments') : null,
    ...{ by, scheme, exact, conditions, limit },
  });
}

/** The cells with what stands behind each: the same measures that were counted. */
export function behindCells({ cells, columns, request }: InstrumentMatrix): MatrixCell[] {
  const members = columns.flatMap(({ key, instruments }) => instruments.map((id) => ({ parent: key, id })));
  const standing = standingUses(members, request.conditions);
  const byColumn = Map.groupBy(standing?.members ?? [], ({ parent }) => parent);
  const filter = standing?.filter ?? {};
  return cells.map((cell) => {
    const instruments = (byColumn.get(cell.column) ?? []).map(({ id }) => id);
    return { ...cell, behind: { holders: 'REGION', filter, cell: { instruments, holders: [cell.region] } } };
  });
}

/** The name of an instrument, a STIP code with its name, or the name of a family of such codes or of a side. */
export async function columnLabel({ by, key }: MatrixColumn, args: Asked, context: Context): Promise<string> {
  if (by === 'INSTRUMENT') return name(await entityOf(context, 'INSTRUMENT', key), args);
  if (by === 'SIDE') return inLanguage(args.lang, ...sideNames[key as SideShare['side']]);
  const { zh, en } = by === 'STIP' ? coded(key) : stipFamilies[key as StipFamily];
  return inLanguage(args.lang, zh, en);
}

function coded(code: string): Caption {
  const name = stipCodes[code];
  return name ? { zh: `${code} ${name.zh}`, en: `${code} ${name.en}` } : { zh: code, en: code };
}

const sideNames: Readonly<Record<SideShare['side'], readonly [zh: string, en: string]>> = {
  SUPPLY: ['供给面', 'Supply side'],
  ENVIRONMENT: ['环境面', 'Environment side'],
  DEMAND: ['需求面', 'Demand side'],
};
