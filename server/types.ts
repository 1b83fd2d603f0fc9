import type { TargetType } from '../generated/resolvers.ts';

/** The filter on types of targets: every type where none is given; null, nothing, where the list is empty. */
export function typesOf(
  types: readonly TargetType[] | null | undefined,
): { readonly types?: readonly string[] } | null {
  if (!types) return {};
  return types.length > 0 ? { types: [...new Set(types)].toSorted() } : null;
}
