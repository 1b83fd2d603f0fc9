import type { CompareScopeQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { compareScope } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import type { Branch } from '../../state/tree.ts';
import { growTree } from '../filters/growTree.ts';

export type Scope = CompareScopeQuery;
type Narrower = { readonly id: string; readonly broader: { readonly id: string } | null };

/** Everything that a comparison can be narrowed to; null until it is there. */
export function useScope(): Scope | null {
  const { lang } = useWords();
  const answered = useAnswer(compareScope, { lang });
  return answered.status === 'ready' ? answered.data : null;
}

/** What can be chosen, as a tree. */
export function treeOf(scope: Scope | null, of: 'regions' | 'instruments' | 'groups'): readonly Branch[] {
  const entries =
    of === 'regions'
      ? (scope?.regions ?? []).map(({ id, name, parent }) => ({ id, name, parent: parent?.id ?? null }))
      : (scope?.[of] ?? []).map(({ id, name, broader }) => ({ id, name, parent: broader?.id ?? null }));
  return growTree(entries, { all: null, now: null }, false);
}

/** These and all that is under them. */
export function withNarrower(all: readonly Narrower[], ids: readonly string[]): string[] {
  const found = new Set(ids);
  const grow = (): void => {
    const more = all.filter(({ id, broader }) => broader && found.has(broader.id) && !found.has(id));
    for (const { id } of more) found.add(id);
    if (more.length > 0) grow();
  };
  grow();
  return [...found];
}

/** Every scheme that sorts instruments into sides. */
export function schemesOf(scope: Scope | null): readonly string[] {
  return [...new Set((scope?.instruments ?? []).flatMap(({ sides }) => sides.map(({ scheme }) => scheme)))].sort();
}
