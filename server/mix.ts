import type { QueryPolicyMixArgs } from '../generated/resolvers.ts';
import { policyMix } from '../graph/analysis/policyMix.ts';
import { enums } from '../graph/model.ts';
import { kindOf } from '../graph/store/keys.ts';
import { readNumber } from './arguments.ts';
import type { PartOwner } from './behind.ts';
import { measuresBehind } from './cells.ts';
import { readSides } from './conditions.ts';
import type { Connection } from './connection.ts';
import type { Context } from './context.ts';
import { readIdFilter } from './filters.ts';
import type { PageArguments } from './lists.ts';
import type { Measure, Mix, PolicyMix, SchemeMix, SideShare, SideShift } from './parents.ts';

/** The mix of places and of documents. */
export async function mixFor(
  _root: unknown,
  { regions, policies, ...args }: Partial<QueryPolicyMixArgs>,
  context: Context,
): Promise<PolicyMix> {
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 500, usual: 50 });
  const scheme = args.scheme ?? 'policy-function';
  const [ids] = await Promise.all([readIdFilter(context, { regions, policies }), readSides(context.ask, scheme)]);
  const request = {
    regions: regions ? (ids?.regions ?? []) : null,
    policies: policies ? (ids?.policies ?? []) : null,
    ...{ scheme, limit },
  };
  return { ...(await policyMix.run(context.ask, request)), policies: request.policies };
}

type Counted = Omit<Mix, 'scheme' | 'behind'>;

/** Mixes with what stands behind their parts: measures of the place's own policies or of the document. */
export const mixesBehind = ({ scheme, policies }: PolicyMix, mixes: readonly Counted[]): Mix[] =>
  mixes.map((mix) => {
    const filter = policies ? { policies } : {};
    const holders = kindOf(mix.id) === 'REGION' ? ('REGION' as const) : ('POLICY' as const);
    return { ...mix, scheme, behind: { holders, filter, holder: mix.id } };
  });

/** The sides of a mix under every scheme. */
export const schemeMixes = ({ schemes, behind }: Mix): SchemeMix[] => schemes.map((each) => ({ ...each, behind }));

/** The sides under the scheme asked for; none where the vocabulary has no scheme at all. */
export function chosenMix(mix: Mix): SchemeMix {
  const { scheme, behind } = mix;
  const nothing = { scheme, total: 0, unsided: 0, sides: enums.Side.map(emptySide), behind };
  return schemeMixes(mix).find((each) => each.scheme === scheme) ?? nothing;
}

const emptySide = (side: SideShare['side']) => ({ side, measures: 0, share: null, instruments: [] });

/** How far the share of each side moves from scheme to scheme. */
export const shiftsOf = ({ schemes }: Mix): SideShift[] =>
  enums.Side.map((side) => {
    const shares = schemes.flatMap(({ sides }) => sides.find((part) => part.side === side)?.share ?? []);
    const some = shares.length > 0;
    return { side, least: some ? Math.min(...shares) : null, most: some ? Math.max(...shares) : null };
  });

type Part = { readonly instruments: readonly string[]; readonly behind: PartOwner };

/** The measures behind one part of a mix. */
export function measuresOfPart(
  { instruments, behind }: Part,
  args: PageArguments,
  context: Context,
): Connection<Measure> {
  const { holder, ...others } = behind;
  return measuresBehind(context, { ...others, cell: { instruments, holders: [holder] } }, args);
}
