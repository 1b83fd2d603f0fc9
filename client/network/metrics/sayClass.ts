import { kinds } from '../../../graph/model.ts';
import type { Speech } from '../../i18n/useWords.ts';
import type { ClassLabel } from './classes.ts';

/** A class of the legend in words, e.g. `3–7 links`. */
export function sayClass(label: ClassLabel, { words, language }: Speech): string {
  switch (label.says) {
    case 'kind':
      return kinds[label.kind].plural[language];
    case 'side':
      return label.side === null ? words.look.noSide : words.filters.sides[label.side];
    case 'links':
      return words.look.links(label.from, label.to);
    case 'betweenness':
      return words.look.betweenness(percent(label.from), percent(label.to));
    case 'community':
      return words.look.community(label.number);
    case 'rest':
      return words.look.rest;
  }
}

/** A share of paths, to two figures. */
function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))}%`;
}
