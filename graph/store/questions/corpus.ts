import { createHash } from 'node:crypto';
import type { Kind } from '../../model.ts';
import { kindNames } from '../../model.ts';
import type { Question } from '../port.ts';
import { entities } from './text.ts';

export type KindCount = { readonly kind: Kind; readonly count: number };

/** A hash over what every source says: records and vocabularies. */
export const corpusVersion: Question<null, string> = {
  name: 'corpusVersion',
  ask: () => ({ text: 'MATCH (s:Source) RETURN s.id AS id, s.version AS version ORDER BY id', parameters: {} }),
  decode: (rows) => {
    const versions = rows.map(({ id, version }) => [id, version]);
    return createHash('sha256').update(JSON.stringify(versions)).digest('hex');
  },
};

/** How many entities there are of each kind, in the order of the kinds. */
export const kindCounts: Question<null, readonly KindCount[]> = {
  name: 'kindCounts',
  ask: (_, dialect) => ({
    text: `MATCH (n:${entities(dialect)}) RETURN n.kind AS kind, count(n.id) AS count`,
    parameters: {},
  }),
  decode: (rows) => inOrder(rows.map(({ kind, count }) => ({ kind: kind as Kind, count: Number(count) }))),
};

export type Holdings = { readonly policies: number; readonly from: string | null; readonly to: string | null };

/** The policies held: how many, and from when to when. */
export const holdings: Question<null, Holdings> = {
  name: 'holdings',
  ask: () => ({
    text: `MATCH (p:Policy) WHERE p.held = true
      RETURN count(p.id) AS policies, min(p.issued) AS earliest, max(p.issued) AS latest`,
    parameters: {},
  }),
  decode: ([row]) => ({
    policies: Number(row?.policies ?? 0),
    from: (row?.earliest as string | null) ?? null,
    to: (row?.latest as string | null) ?? null,
  }),
};

/** Counts by kind in the order of the kinds. */
export function inOrder(counts: readonly KindCount[]): readonly KindCount[] {
  return counts.toSorted((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind));
}
