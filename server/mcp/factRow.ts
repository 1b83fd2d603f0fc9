import { z } from 'zod';
import { address, evidence } from './evidence.ts';
import { entity } from './findEntities.ts';
import { calledWithId } from './named.ts';

/** A fact as the API gives it: with what it is about, or itself what it is about. */
const given = z.object({
  ...entity.partial().shape,
  entity: entity.optional(),
  measure: z.object({ ref: z.string() }).partial().extend(entity.partial().shape).nullish(),
  policy: entity.optional(),
  detail: z.union([z.string(), z.number()]).nullish(),
  printed: z.string().nullish(),
  debated: z.string().nullish(),
  evidence: evidence.optional(),
});

/** One fact about an entity: what it is joined to, how, and where that stands. */
export const factRow = z.object({
  entity,
  detail: z.string().nullable(),
  debated: z.string().nullable(),
  evidence: evidence.nullable(),
});
export type FactRow = z.output<typeof factRow>;

const row = given.transform((fact, context): FactRow => {
  const about = [fact.entity, fact.measure, fact.policy, fact].map((each) => entity.safeParse(each).data);
  const found = about.find((each) => each !== undefined);
  if (!found) {
    context.addIssue({ code: 'custom', message: 'a fact without what it is about' });
    return z.NEVER;
  }
  const details = [fact.detail, fact.printed, fact.entity ? fact.measure?.ref : null].filter((each) => each != null);
  const detail = details.length > 0 ? details.join(' ') : null;
  return { entity: found, detail, debated: fact.debated ?? null, evidence: fact.evidence ?? null };
});

/** A list of facts: a page of one, all of it, or the one that there is. */
export const factList = z.union([
  z.object({ total: z.number(), rows: z.array(row) }),
  z.array(row).transform((rows) => ({ total: rows.length, rows })),
  z.null().transform(() => ({ total: 0, rows: [] })),
  row.transform((only) => ({ total: 1, rows: [only] })),
]);

/** A fact on a line. */
export function factInWords({ entity, detail, debated, evidence }: FactRow): string {
  const how = detail === null ? '' : ` – ${detail}`;
  const doubt = debated === null ? '' : ` (debated: ${debated})`;
  return `${calledWithId(entity)}${how}${evidence ? ` – ${address(evidence)}` : ''}${doubt}`;
}
