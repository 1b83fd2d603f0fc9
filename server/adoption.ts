import type { QueryAdoptionArgs } from '../generated/resolvers.ts';
import { adoption } from '../graph/analysis/adoption.ts';
import { GraphError } from '../graph/errors.ts';
import { readNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { readIdFilter, readMembers } from './filters.ts';
import type { Adoption, TakenUp } from './parents.ts';

type Arguments = Partial<QueryAdoptionArgs>;

/** Which places took an instrument or program up, in what order. */
export async function adoptionFor(_root: unknown, args: Arguments, context: Context): Promise<Adoption> {
  const limit = readNumber(args.limit, { argument: 'limit', least: 0, most: 1000, usual: 100 });
  const { regions } = args;
  const exact = args.exact ?? false;
  const [of, ids] = [await readTakenUp(context, args), await readIdFilter(context, { regions }, exact)];
  const wanted = { by: of.by, ids: of.ids, regions: regions ? (ids?.regions ?? []) : null, limit };
  const found = await adoption.run(context.ask, wanted);
  return { ...found, of, truncated: found.totalAdopters > limit };
}

async function readTakenUp(context: Context, { instrument, program, exact }: Arguments): Promise<TakenUp> {
  if ((instrument == null) === (program == null)) {
    const given = instrument == null ? 'neither instrument nor program is given' : 'instrument and program are given';
    throw new GraphError('BAD_USER_INPUT', `${given}; one of them is right`, { argument: 'instrument' });
  }
  const [by, id] = instrument == null ? (['PROGRAM', program ?? ''] as const) : (['INSTRUMENT', instrument] as const);
  const members = await readMembers(context, by, id, by.toLowerCase());
  return { by, id, ids: exact ? [id] : members };
}
