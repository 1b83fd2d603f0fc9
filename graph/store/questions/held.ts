import type { Question } from '../port.ts';
import { whole } from './text.ts';

/** Which of the policies held, and of the places in which they apply: null for all. */
export type HeldRequest = { readonly regions: readonly string[] | null; readonly policies: readonly string[] | null };

/** A policy of a place's own, with what decides whether its silence says anything. */
export type HeldPolicy = {
  readonly region: string;
  readonly policy: string;
  readonly issued: string | null;
  readonly comprehensive: boolean;
  readonly missing: readonly string[];
};

/** The places whose own policies are held, in their order. */
export const heldPlaces: Question<HeldRequest, readonly string[]> = {
  name: 'heldPlaces',
  ask: (request) => ({
    text: `${held(request)} RETURN DISTINCT r.id AS id, r.sort AS sort ORDER BY sort`,
    parameters: parametersOf(request),
  }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};

/** These policies, one time for each place; in the order of places, then of policies. */
export const heldPolicies: Question<HeldRequest, readonly HeldPolicy[]> = {
  name: 'heldPolicies',
  ask: (request) => ({
    text: `${held(request)} RETURN r.id AS region, r.sort AS regionSort, p.id AS policy, p.sort AS policySort,
      p.issued AS issued, p.comprehensive AS comprehensive, p.missing AS missing ORDER BY regionSort, policySort`,
    parameters: parametersOf(request),
  }),
  decode: (rows) => rows.map(({ regionSort: _, policySort: __, ...row }) => row as unknown as HeldPolicy),
};

/** What the policies of each place leave out, each kind of policy once: `region`, whether it covers all, what is missing. */
export const heldDisclosures: Question<
  HeldRequest,
  readonly Pick<HeldPolicy, 'region' | 'comprehensive' | 'missing'>[]
> = {
  name: 'heldDisclosures',
  ask: (request) => ({
    text: `${held(request)} WITH DISTINCT r, p.comprehensive AS comprehensive, p.missing AS missing
      RETURN r.id AS region, r.sort AS sort, comprehensive, missing ORDER BY sort`,
    parameters: parametersOf(request),
  }),
  decode: (rows) => rows.map(({ sort: _, ...row }) => row as unknown as HeldPolicy),
};

/** The first of these policies, each once, in their order. */
export const heldDocuments: Question<HeldRequest & { readonly limit: number }, readonly string[]> = {
  name: 'heldDocuments',
  ask: ({ limit, ...request }, dialect) => ({
    text: `${held(request)} RETURN DISTINCT p.id AS id, p.sort AS sort ORDER BY sort LIMIT ${whole('$limit', dialect)}`,
    parameters: { ...parametersOf(request), limit },
  }),
  decode: (rows) => rows.map(({ id }) => String(id)),
};

function held({ regions, policies }: HeldRequest): string {
  const chosen = [...(regions ? ['r.id IN $regions'] : []), ...(policies ? ['p.id IN $policies'] : [])];
  return `MATCH (p:Policy)-[:APPLIES_IN]->(r:Region) WHERE ${[...chosen, 'p.held = true'].join(' AND ')}`;
}

const parametersOf = ({ regions, policies }: HeldRequest) => ({
  ...(regions ? { regions } : {}),
  ...(policies ? { policies } : {}),
});
