import { canonicalize } from '../documents/canonical.ts';
import { mendingOf } from '../documents/mending.ts';
import { entitiesByIds } from '../store/questions/entities.ts';
import type { EntityOf } from '../store/questions/entity.ts';
import { paragraphs } from '../store/questions/paragraphs.ts';
import { isUnder } from '../store/questions/passages.ts';
import type { Ask } from './ask.ts';

type Clause = { readonly id: string; readonly policy: string; readonly ref: string };

/**
 * The words of clauses, each with all under it, in canonical form with the repairs of its document, by the id of what
 * stands there; clauses whose original is not attached are absent. Reads the documents of these clauses and no others.
 */
export async function clauseTexts(ask: Ask, clauses: readonly Clause[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(clauses.map(({ policy }) => policy))];
  if (ids.length === 0) return new Map();
  const [found, policies] = await Promise.all([ask(paragraphs, ids), ask(entitiesByIds, { kind: 'POLICY', ids })]);
  const repairs = new Map(policies.flatMap((policy) => (policy ? [repairsOf(policy as EntityOf<'POLICY'>)] : [])));
  const byPolicy = Map.groupBy(found, ({ policy }) => policy);
  const texts = clauses.map(({ id, policy, ref }) => {
    const own = (byPolicy.get(policy) ?? []).filter((paragraph) => isUnder(paragraph.ref, ref));
    return [id, own.map(({ text }) => canonicalize(text, repairs.get(policy) ?? []).text).join('')] as const;
  });
  return new Map(texts.filter(([, text]) => text !== ''));
}

const repairsOf = ({ id, repairs }: EntityOf<'POLICY'>) => [id, mendingOf(repairs).repairs] as const;
