import type { EntitySiblingsQuery } from '../../../generated/operations.ts';
import type { Found } from '../../queries/documents.ts';

export type Sibling = Found<EntitySiblingsQuery>['indicator']['targets']['nodes'][number];
export type Reason = 'RESTATES' | 'PART' | 'TYPE' | 'MEASURED' | 'CADENCE' | 'UNIT' | 'YEAR' | 'LEVEL' | 'SCOPE';

/** Why two targets of one indicator must not stand side by side in a ranking; empty where they are counted alike. */
export function differences(own: Sibling, other: Sibling): Reason[] {
  const tests: readonly (readonly [Reason, boolean])[] = [
    ['RESTATES', own.restates?.id === other.id || other.restates !== null],
    ['PART', own.partOf?.id === other.id || other.partOf?.id === own.id],
    ['TYPE', own.type !== other.type],
    ['MEASURED', own.measured !== other.measured],
    ['CADENCE', own.cadence !== other.cadence],
    ['UNIT', !sameUnit(own, other)],
    ['YEAR', own.year !== other.year],
    ['LEVEL', levelOf(own) !== levelOf(other)],
    ['SCOPE', own.scope !== other.scope],
  ];
  return tests.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Figures in one base unit; without figures there is nothing to convert. */
function sameUnit(own: Sibling, other: Sibling): boolean {
  if (own.value === null && other.value === null) return true;
  return own.normalized !== null && own.normalized.unit === other.normalized?.unit;
}

/** The tier of the places that it holds for. */
const levelOf = ({ region, policy }: Sibling): string =>
  (region ? [region] : policy.regions).map(({ level }) => level).join();

/** The places that a target holds for: its own, else those of its policy. */
export const placesOf = ({ region, policy }: Sibling) => (region ? [region] : policy.regions);
