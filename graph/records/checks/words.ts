import { canonical } from '../../documents/canonical.ts';
import { placedFacts } from '../facts.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource } from '../read.ts';

/** Anchors and words as printed are in canonical form. */
export function checkWords(source: RecordSource): Fault[] {
  return placedFacts(source.value).flatMap(({ holder, anchor, words }) =>
    [anchor, ...words].flatMap(({ key, words: printed }) => {
      const right = canonical(printed);
      return right === printed
        ? []
        : [faultAt(source, holder, key, `${key} "${printed}" is not in canonical form; should be "${right}"`)];
    }),
  );
}
