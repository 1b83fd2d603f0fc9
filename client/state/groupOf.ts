import { type Kind, kinds } from '../../graph/model.ts';
import type { DrawnNode } from './graph.ts';
import type { Grouping, Language } from './recipe.ts';

/** What nodes are taken together by: as a person asks, or by both where there is too much to draw. */
export type By = Grouping | 'placeAndKind';
export type Group = { readonly id: string; readonly kind: Kind; readonly label: string };

/** The group that a node is in, with the kind that it is drawn as; null where it is in none. */
export function groupOf({ kind, places: [place] }: DrawnNode, by: By, language: Language): Group | null {
  const plural = kinds[kind].plural[language];
  switch (by) {
    case 'none':
      return null;
    case 'place':
      return place ? { id: `group:${place.id}`, kind: 'REGION', label: place.name } : null;
    case 'kind':
      return { id: `group:${kind}`, kind, label: plural };
    case 'placeAndKind':
      return { id: `group:${kind}:${place?.id ?? ''}`, kind, label: place ? `${place.name} · ${plural}` : plural };
  }
}
