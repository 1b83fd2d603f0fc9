import { kindOf } from '../store/keys.ts';
import { heldPolicies } from '../store/questions/held.ts';
import { closuresIn, hierarchy } from '../store/questions/hierarchy.ts';
import { type Holder, holders } from '../store/questions/holders.ts';
import { measureCounts } from '../store/questions/measureCounts.ts';
import { measureSums } from '../store/questions/measureSums.ts';
import type { Member } from '../store/questions/paths.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { cellKey, countsIn } from './countsIn.ts';
import { isWhole, type OwnPlace, type Standing, standingOf } from './ownPlaces.ts';
import { instrumentMembers } from './usesByPolicy.ts';

type Request = {
  /** Two to six places, or two to six policies that are held. */
  readonly ids: readonly string[];
  /** Counts only codings with the very instrument, and only policies of the very places. */
  readonly exact: boolean;
};

/** A place or a policy with the policies that it stands for, in their order. */
export type Side = OwnPlace & { readonly measures: number };
export type SideCell = {
  readonly side: string;
  readonly instrument: string;
  readonly standing: Standing;
  readonly measures: number;
};
export type Sharing = 'ALL' | 'SOME' | 'ONE';
export type SharedRow = {
  readonly instrument: string;
  readonly sharing: Sharing;
  /** One for each side, in their order. */
  readonly cells: readonly SideCell[];
};
export type SideBySide = {
  readonly sides: readonly Side[];
  /** Instruments of every level that a side uses, by id. */
  readonly rows: readonly SharedRow[];
  /** Every instrument with those that count for it. */
  readonly members: readonly Member[];
  readonly exact: boolean;
};

/** Places or policies set side by side, instrument by instrument. */
export const sideBySide: Analysis<Request, SideBySide> = {
  id: 'sideBySide',
  caption: { zh: '并排比较', en: 'Side by side' },
  description: {
    zh: '二至六个地方或文件逐项工具并排：共有、部分共有、独有；有原文时按文字相似度对齐举措，并逐字比对近同条款。',
    en: 'Two to six places or documents, instrument by instrument: what all share, some share, one has alone; with the originals attached, measures aligned by their words and near-identical clauses compared character by character.',
  },
  warning: {
    zh: '文字相近不说明谁抄谁：两地可能都取自上级文件。照搬、改写的界限是约定的阈值。未公开全文或只谈一个主题的文件，没有提及不等于没有。',
    en: 'Like words do not tell who copied whom: both may come from a document above them. Where copied and adapted begin is a convention. A document that treats one subject, or is not wholly disclosed, is not silent on the rest.',
  },
  run: async (ask, { ids, exact }) => {
    const sides = await sidesOf(ask, ids, exact);
    const policies = [...new Set(sides.flatMap((side) => side.policies))];
    const members = await instrumentMembers(ask, { instruments: null, exact });
    const counts = policies.length > 0 ? await ask(measureCounts, { members, filter: { policies } }) : [];
    const sums = countsIn(sides, counts);
    const used = [...new Set(counts.map(({ parent }) => parent))].toSorted();
    return { sides, rows: used.map((instrument) => rowOf(instrument, sides, sums)), members, exact };
  },
};

function rowOf(instrument: string, sides: readonly Side[], sums: ReadonlyMap<string, number>): SharedRow {
  const cells = sides.map((side) => {
    const measures = sums.get(cellKey(side.id, instrument)) ?? 0;
    return { side: side.id, instrument, standing: standingOf(side, measures), measures };
  });
  return { instrument, sharing: sharingOf(cells), cells };
}

function sharingOf(cells: readonly SideCell[]): Sharing {
  const using = cells.filter(({ measures }) => measures > 0).length;
  if (using === cells.length) return 'ALL';
  return using > 1 ? 'SOME' : 'ONE';
}

async function sidesOf(ask: Ask, ids: readonly string[], exact: boolean): Promise<Side[]> {
  const regions = ids.filter((id) => kindOf(id) === 'REGION');
  const held = regions.length > 0 ? await ask(holders, regions) : [];
  const named = ids.filter((id) => !regions.includes(id));
  const asked = [...new Set([...held.map(({ policy }) => policy), ...named])];
  const told = asked.length > 0 ? await ask(heldPolicies, { regions: null, policies: asked }) : [];
  const known = new Set(told.map(({ policy }) => policy));
  const whole = new Set(told.filter(isWhole).map(({ policy }) => policy));
  const policies = ids.map((id) => (known.has(id) ? [id] : policiesOf(id, held, exact)));
  const all = [...new Set(policies.flat())];
  const sums = all.length > 0 ? await ask(measureSums, { policies: all }) : [];
  const measures = new Map(sums.map((sum) => [sum.policy, sum.measures]));
  return ids.map((id, i) => {
    const own = policies[i] ?? [];
    const count = own.reduce((total, policy) => total + (measures.get(policy) ?? 0), 0);
    return { id, policies: own, speaking: own.some((policy) => whole.has(policy)), measures: count };
  });
}

/** What a place stands for. */
const policiesOf = (id: string, held: readonly Holder[], exact: boolean): string[] =>
  held.filter(({ region, own }) => region === id && (own || !exact)).map(({ policy }) => policy);

/** Leaves out instruments that lie under another of some rows. */
export async function outermostOf(ask: Ask, rows: readonly SharedRow[]): Promise<SharedRow[]> {
  const closures = closuresIn(await ask(hierarchy, 'INSTRUMENT'));
  const covered = new Set(
    rows.flatMap(({ instrument }) => (closures.get(instrument) ?? []).filter((id) => id !== instrument)),
  );
  return rows.filter(({ instrument }) => !covered.has(instrument));
}
