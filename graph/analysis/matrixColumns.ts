import { enums } from '../model.ts';
import { stipFamilyNames } from '../stip.ts';
import { instrumentCodes } from '../store/questions/instrumentCodes.ts';
import { instrumentSides } from '../store/questions/instrumentSides.ts';
import type { Ask } from './ask.ts';
import { inFamilies } from './sorting.ts';
import { type Columns, instrumentMembers } from './usesByPolicy.ts';

export type ColumnsRequest = Columns & {
  readonly by: 'INSTRUMENT' | 'STIP' | 'STIP_FAMILY' | 'SIDE';
  readonly scheme: string;
};

/** A column with all instruments that are counted in it, by id. */
export type MatrixColumn = { readonly key: string; readonly instruments: readonly string[] };

/**
 * Instruments by id, rolled up to the outermost unless `exact`; STIP codes in their order, or all their families in that of
 * the survey; or sides in that of the model.
 */
export async function matrixColumns(ask: Ask, request: ColumnsRequest): Promise<MatrixColumn[]> {
  const members = await instrumentMembers(ask, { ...request, outermost: request.by === 'INSTRUMENT' });
  if (request.by === 'INSTRUMENT') return columnsOf(members);
  const wanted = new Set(members.map(({ id }) => id));
  if (request.by === 'STIP' || request.by === 'STIP_FAMILY') {
    const coded = await ask(instrumentCodes, null);
    if (request.by === 'STIP')
      return columnsOf(coded.flatMap(({ instrument, code }) => only(wanted, { parent: code, id: instrument })));
    const familied = inFamilies(coded).flatMap(({ family, id }) => only(wanted, { parent: family, id }));
    return inOrder(columnsOf(familied), stipFamilyNames);
  }
  const sides = (await ask(instrumentSides, null)).filter(({ scheme }) => scheme === request.scheme);
  const columns = columnsOf(sides.flatMap(({ instrument, side }) => only(wanted, { parent: side, id: instrument })));
  return inOrder(columns, enums.Side);
}

/** The columns of these keys, empty where nothing is sorted into them. */
function inOrder(columns: readonly MatrixColumn[], keys: readonly string[]): MatrixColumn[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return keys.map((key) => byKey.get(key) ?? { key, instruments: [] });
}

type Sorted = { readonly parent: string; readonly id: string };

const only = (wanted: ReadonlySet<string>, member: Sorted): Sorted[] => (wanted.has(member.id) ? [member] : []);

function columnsOf(members: readonly Sorted[]): MatrixColumn[] {
  const byKey = Map.groupBy(members, ({ parent }) => parent);
  return [...byKey]
    .map(([key, group]) => ({ key, instruments: group.map(({ id }) => id).toSorted() }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
