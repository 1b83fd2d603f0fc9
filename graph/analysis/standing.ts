import type { Kind } from '../model.ts';
import { kindOf } from '../store/keys.ts';
import type { Member } from '../store/questions/paths.ts';
import { reached } from '../store/questions/reached.ts';
import type { WayName } from '../store/questions/ways.ts';
import type { Ask } from './ask.ts';
import { type Conditions, codedWith, filterOf, isVoid, onlyOnDocuments, without } from './conditions.ts';

type Request = {
  readonly ids: readonly string[];
  /** Each id with all that it stands for, itself included. */
  readonly members: readonly Member[];
  readonly conditions: Conditions;
};

/** What stands by its policy alone where nothing is asked but of documents. */
const byPolicy: Partial<Record<Kind, WayName>> = {
  POLICY: 'POLICY itself',
  TARGET: 'TARGET of a policy',
  INDICATOR: 'INDICATOR of a policy',
};

/** What stands by its measures. */
const byMeasure: Readonly<Record<Kind, WayName>> = {
  REGION: 'REGION',
  POLICY: 'one step',
  MEASURE: 'MEASURE',
  TARGET: 'one step',
  INDICATOR: 'INDICATOR',
  INSTRUMENT: 'INSTRUMENT',
  INCENTIVE: 'one step',
  AGENCY: 'one step',
  FUNCTION: 'FUNCTION',
  PROGRAM: 'one step',
  GROUP: 'one step',
  INDUSTRY: 'one step',
};

/** The conditions that name entities of a kind. */
const naming: Partial<Record<Kind, (conditions: Conditions) => readonly string[] | null | undefined>> = {
  REGION: ({ regions }) => regions,
  INSTRUMENT: codedWith,
  FUNCTION: ({ functions }) => functions,
  PROGRAM: ({ programs }) => programs,
  GROUP: ({ groups }) => groups,
  INDUSTRY: ({ industries }) => industries,
};

/** Those of some entities behind which a measure stands, in their order; one question for each way to their kinds. */
export async function standing(ask: Ask, { ids, members, conditions }: Request): Promise<string[]> {
  if (isVoid(conditions)) return [];
  const asked = [...Map.groupBy(members, ({ parent }) => kindOf(parent))].flatMap(([kind, group]) =>
    chosen(kind, group, conditions),
  );
  const groups = [...Map.groupBy(asked, ({ parent }) => wayTo(kindOf(parent), conditions))];
  const found = await Promise.all(groups.map(([way, group]) => reachedBy(ask, way, { members: group, conditions })));
  const stands = new Set(found.flat());
  return ids.filter((id) => stands.has(id));
}

function wayTo(kind: Kind, conditions: Conditions): WayName {
  if (kind === 'AGENCY' && conditions.functions) return 'AGENCY';
  return (onlyOnDocuments(conditions) ? byPolicy[kind] : undefined) ?? byMeasure[kind];
}

async function reachedBy(ask: Ask, way: WayName, { members, conditions }: Omit<Request, 'ids'>): Promise<string[]> {
  // Only instruments that a standing coding may have are asked for: on the way to them the strength is left to be met.
  const filter = way === 'INSTRUMENT' ? without(conditions, 'instruments', 'sides') : filterOf(conditions);
  const found = await ask(reached, { way, ids: [...new Set(members.map(({ id }) => id))], filter });
  return members.filter(({ id }) => found.has(id)).map(({ parent }) => parent);
}

/** The members that are chosen themselves, where entities of their kind are named; a place may lie above them. */
function chosen(kind: Kind, members: readonly Member[], conditions: Conditions): readonly Member[] {
  const list = naming[kind]?.(conditions);
  if (!list) return members;
  const named = new Set(list);
  return members.filter(({ parent, id }) => named.has(id) && (kind === 'REGION' || named.has(parent)));
}
