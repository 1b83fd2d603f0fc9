import type { LimitsQuery } from '../../../generated/operations.ts';

type Limit = LimitsQuery['corpus']['limits'][number];
/** Limits that concern the same documents. */
export type LimitGroup = Pick<Limit, 'policyCount' | 'policies'> & { readonly limits: readonly Limit[] };

/** The limits in their order, those of the same documents together, so that these are listed once. */
export function byPolicies(limits: readonly Limit[]): LimitGroup[] {
  const groups = Map.groupBy(limits, ({ policyCount, policies }) =>
    [policyCount, ...policies.map(({ id }) => id)].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ policyCount: first.policyCount, policies: first.policies, limits: [first, ...rest] }] : [],
  );
}
