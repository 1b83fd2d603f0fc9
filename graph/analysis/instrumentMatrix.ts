import { measureCounts, strengthCounts } from '../store/questions/measureCounts.ts';
import { measureSums } from '../store/questions/measureSums.ts';
import type { Member } from '../store/questions/paths.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { type Conditions, isVoid, onMeasures, without } from './conditions.ts';
import { type ColumnsRequest, matrixColumns } from './matrixColumns.ts';
import { type MatrixTable, matrixTable } from './matrixTable.ts';
import { among, ownPlaces, policiesOf } from './ownPlaces.ts';
import { standingUses } from './usesByPolicy.ts';

export type MatrixRequest = ColumnsRequest & {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** Counts only codings that stand, in places that are chosen. */
  readonly conditions: Conditions;
  /** How many places to show. */
  readonly limit: number;
};

/** Everything by id; `conditions` and `columns` tell what stands behind a cell. */
export type InstrumentMatrix = MatrixTable & { readonly request: MatrixRequest; readonly totalRows: number };

/** Places × instruments: each measure once in a cell, in a row, in a column and in all. */
export const instrumentMatrix: Analysis<MatrixRequest, InstrumentMatrix> = {
  id: 'instrumentMatrix',
  caption: { zh: '工具矩阵', en: 'Instrument matrix' },
  description: {
    zh: '各地用了哪些政策工具：举措数、占本地举措的比重、每千字举措数、力度与最早年份；没有用到的，区分“未提及”与“不得而知”。',
    en: 'Which place uses which instruments: measures, share of its measures, measures per 1,000 characters, strength and first year; where it does not, silent is told from not known.',
  },
  warning: {
    zh: '一项举措可以用多种工具，合计不等于各格之和；文件篇幅不同，宜看比重而非个数；只有综合性且全文公开的文件才谈得上“未提及”。',
    en: 'A measure may use several instruments, so totals are not the sum of cells; documents differ in length, so compare shares, not counts; only a comprehensive, wholly disclosed document can be silent.',
  },
  run: matrixOf,
};

async function matrixOf(ask: Ask, request: MatrixRequest): Promise<InstrumentMatrix> {
  const { regions, conditions, limit } = request;
  const [{ places, held, total }, columns] = await Promise.all([
    ownPlaces(ask, { regions: among(regions, conditions.regions), limit }),
    matrixColumns(ask, request),
  ]);
  const members = columns.flatMap(({ key, instruments }) => instruments.map((id) => ({ parent: key, id })));
  const counted = await counts(ask, members, { conditions, policies: policiesOf(places) });
  const years = new Map(held.flatMap(({ policy, issued }) => (issued ? [[policy, Number(issued.slice(0, 4))]] : [])));
  return { request, ...matrixTable(places, columns, { ...counted, years }), totalRows: total };
}

/** What the store counts, by policy: at most so many rows as there are columns × policies of the places shown. */
async function counts(ask: Ask, members: readonly Member[], { conditions, policies }: Scope) {
  // Only policies of chosen places are asked about.
  const narrowing = without(conditions, 'regions');
  const standing = standingUses(members, narrowing, policies);
  const anywhere = standingUses(members, {}, policies);
  const [sums, coded, cells, all] = await Promise.all([
    isVoid(onMeasures(conditions)) || policies.length === 0
      ? []
      : ask(measureSums, { ...onMeasures(narrowing), policies }),
    standing ? ask(measureCounts, { ...standing, members: asOne(standing.members) }) : [],
    standing ? ask(strengthCounts, standing) : [],
    anywhere && isNarrowed(conditions) ? ask(measureCounts, anywhere) : null,
  ]);
  return { sums, coded, cells, all: all ?? cells };
}

type Scope = { readonly conditions: Conditions; readonly policies: readonly string[] };

/** All of them under one parent, so that a measure in several columns counts once. */
const asOne = (members: readonly Member[]): Member[] =>
  [...new Set(members.map(({ id }) => id))].map((id) => ({ parent: '', id }));

const isNarrowed = (conditions: Conditions): boolean => Object.keys(conditions).length > 0;
