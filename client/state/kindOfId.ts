import { type Kind, kindNames } from '../../graph/model.ts';

/** The kind that an id is of, by its prefix; null for none that is known. */
export function kindOfId(id: string): Kind | null {
  return kindNames.find((kind) => id.startsWith(`${kind.toLowerCase()}:`)) ?? null;
}
