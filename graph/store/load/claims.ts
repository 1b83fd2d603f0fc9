import type { FactEdge, FactNode } from '../../facts.ts';
import { ghostOf } from './ghost.ts';

export type Fact = FactNode | FactEdge;
/** One source says a thing (`fact`) or only names it (`fact` is null). */
export type Claim<F extends Fact = Fact> = { readonly teller: string; readonly fact: F | null };
/** A thing as the graph shows it: who says or names it, and whose words are shown (null when their teller is gone). */
export type Standing<F extends Fact = Fact> = {
  readonly fact: F;
  readonly owners: readonly string[];
  readonly teller: string | null;
};
/** What the graph should show of a thing, and the claims that wait behind it. */
export type Settled<F extends Fact = Fact> = {
  readonly key: string;
  readonly before: Standing<F> | null;
  readonly after: Standing<F> | null;
  readonly waiting: readonly Claim<F>[];
};

export const isGone = ({ before, after }: Settled): boolean => before !== null && after === null;
export const isNew = ({ before, after }: Settled): boolean => before === null && after !== null;
/** Shown in other words than before. */
export const isChanged = ({ before, after }: Settled): boolean =>
  before !== null && after !== null && before.fact.hash !== after.fact.hash;
/** Shown in the same words, but owned or told by others than before. */
export const isReassigned = ({ before, after }: Settled): boolean =>
  before !== null &&
  after !== null &&
  before.fact.hash === after.fact.hash &&
  (before.teller !== after.teller || before.owners.join(' ') !== after.owners.join(' '));

/** All claims on a thing: the one that is shown, those of its other owners, and those that wait. */
export function claimsOn<F extends Fact>(standing: Standing<F> | null, waiting: readonly Claim<F>[]): Claim<F>[] {
  const claims = new Map<string, Claim<F>>();
  for (const owner of standing?.owners ?? [])
    claims.set(owner, { teller: owner, fact: owner === standing?.teller ? standing.fact : null });
  for (const claim of waiting) claims.set(claim.teller, claim);
  return [...claims.values()];
}

/** Puts what a source says now in the place of what it said before. */
export function replaceClaim<F extends Fact>(claims: readonly Claim<F>[], source: string, now: Claim<F> | null) {
  const others = claims.filter((claim) => claim.teller !== source);
  return now ? [...others, now] : others;
}

/**
 * A node shows the words of its best teller. Where nobody tells it any more but somebody names it, it keeps what it
 * showed, a policy that was held only its name and number. Named and never told, it is not there.
 */
export function settleNode(key: string, before: Standing<FactNode> | null, claims: readonly Claim<FactNode>[]) {
  const [best, ...others] = byRank(claims, key);
  const owners = claims.map((claim) => claim.teller).sort();
  if (best) return { key, before, after: { fact: best.fact, owners, teller: best.teller }, waiting: others };
  if (!before || claims.length === 0) return { key, before, after: null, waiting: claims };
  const fact = before.teller === key ? ghostOf(before.fact) : before.fact;
  return { key, before, after: { fact, owners, teller: null }, waiting: [] };
}

/** What `settleEdge` must know of the nodes around: whether a node is there, and whether a policy's own record is loaded. */
export type Surroundings = { present(id: string): boolean; held(id: string): boolean };

/**
 * A relation is shown once both its ends are there, in the words of its best teller. Of a held policy only its own
 * record speaks: what vocabularies say of it waits.
 */
export function settleEdge(
  key: string,
  before: Standing<FactEdge> | null,
  claims: readonly Claim<FactEdge>[],
  around: Surroundings,
): Settled<FactEdge> {
  const ranked = byRank(claims, subjectOf(key));
  const [best, ...others] = ranked;
  const shown = best && around.present(best.fact.source.id) && around.present(best.fact.target.id);
  if (!shown || (around.held(best.fact.source.id) && best.teller !== best.fact.source.id))
    return { key, before, after: null, waiting: ranked };
  const owners = ranked.map((claim) => claim.teller).sort();
  return { key, before, after: { fact: best.fact, owners, teller: best.teller }, waiting: others };
}

/** The policy's own record first, then vocabularies, then other records; among equals by name. */
function byRank<F extends Fact>(claims: readonly Claim<F>[], subject: string) {
  const rank = (teller: string) => (teller === subject ? 0 : teller.startsWith('vocabulary:') ? 1 : 2);
  return claims
    .filter((claim): claim is Claim<F> & { readonly fact: F } => claim.fact !== null)
    .sort((a, b) => rank(a.teller) - rank(b.teller) || (a.teller < b.teller ? -1 : 1));
}

const subjectOf = (edgeId: string) => edgeId.slice(edgeId.indexOf(':') + 1, edgeId.indexOf('>'));
