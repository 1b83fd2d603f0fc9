import { type Code, coded } from '../store/questions/coded.ts';
import type { Joined } from '../store/questions/joined.ts';
import type { Ask } from './ask.ts';
import { type Conditions, isVoid, onMeasures, standingCode } from './conditions.ts';

const instrumentOf = ({ instrument }: Code): string => instrument;

/** Standing measures by their policies and the instruments (or another part) of their standing codings. */
export async function standingCodes(
  ask: Ask,
  conditions: Conditions,
  part = instrumentOf,
): Promise<(Joined & { readonly policy: string })[]> {
  if (isVoid(conditions)) return [];
  const found = await ask(coded, onMeasures(conditions));
  const stands = standingCode(conditions);
  return found.map(({ policy, codes, measures }) => ({ policy, ids: codes.filter(stands).map(part), measures }));
}
