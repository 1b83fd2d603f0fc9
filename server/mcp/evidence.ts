import { z } from 'zod';
import { named, namedFields } from './named.ts';

/** Where a fact stands: document, numbered address, the words that find it there; the passage where it is asked for. */
export const evidence = z.object({
  policy: named,
  ref: z.string(),
  anchor: z.string(),
  quote: z.string().nullable().optional(),
  review: z.string(),
});
export type Evidence = z.output<typeof evidence>;

/** What to ask of evidence for its clause. */
export const evidenceFields = `policy { ${namedFields} } ref anchor review`;
/** The same with the passage, which is attached or null: long, so only for what is looked at by itself. */
export const quotedFields = `${evidenceFields} quote`;

/** The clause on a line, as one would cite it; what no person has checked yet is marked. */
export function address({ policy, ref, anchor, review }: Evidence): string {
  return `《${policy.name}》${ref} “${anchor}”${review === 'REVIEWED' ? '' : ' (proposed, not yet reviewed)'}`;
}
