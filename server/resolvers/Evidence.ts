import type { EvidenceResolvers } from '../../generated/resolvers.ts';
import { anchorIn } from '../anchor.ts';
import type { Context } from '../context.ts';
import { cutsIn } from '../documentText.ts';
import type { Evidence as Clause } from '../parents.ts';
import { entityOf } from '../rows.ts';

const passageOf = ({ policy, ref }: Clause, context: Context) => context.loaders.passages.load(`${policy}#${ref}`);

async function anchorOf(clause: Clause, context: Context) {
  const passage = await passageOf(clause, context);
  if (!passage) return null;
  const { repairs } = await entityOf(context, 'POLICY', clause.policy);
  return anchorIn(passage, clause.anchor, { repairs, cuts: await cutsIn(context, passage) });
}

export const Evidence: EvidenceResolvers = {
  policy: ({ policy }, _args, context) => entityOf(context, 'POLICY', policy),
  quote: async (clause, _args, context) => (await passageOf(clause, context))?.text ?? null,
  start: async (clause, _args, context) => (await passageOf(clause, context))?.start ?? null,
  end: async (clause, _args, context) => (await passageOf(clause, context))?.end ?? null,
  anchorStart: async (clause, _args, context) => (await anchorOf(clause, context))?.start ?? null,
  anchorEnd: async (clause, _args, context) => (await anchorOf(clause, context))?.end ?? null,
};
