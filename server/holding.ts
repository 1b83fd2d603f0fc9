import type { Holding } from '../generated/resolvers.ts';

/** The filter on whether a policy's content is here; held ones unless said otherwise. */
export function heldOf(holding: Holding | null | undefined): { readonly held?: boolean } {
  if (holding === 'ALL') return {};
  return { held: holding !== 'CITED' };
}
