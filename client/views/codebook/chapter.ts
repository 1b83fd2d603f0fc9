import type { ReactNode } from 'react';

/** One entry of the codebook; `id` is its anchor, `text` all that the filter looks in. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  /** The name in the other language. */
  readonly otherName: string;
  /** How far it stands under the entry before it. */
  readonly depth: number;
  readonly text: string;
  /** Whether it is an entity that the graph can show. */
  readonly inGraph: boolean;
  readonly body: ReactNode;
};

export type Chapter = { readonly id: string; readonly title: string; readonly entries: readonly Entry[] };

/** The entries that hold every word of the query in a name or in their text, and the chapters that keep any. */
export function narrow(chapters: readonly Chapter[], query: string): readonly Chapter[] {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return chapters;
  return chapters
    .map((chapter) => ({ ...chapter, entries: chapter.entries.filter((entry) => holds(entry, terms)) }))
    .filter(({ entries }) => entries.length > 0);
}

function holds({ id, name, otherName, text }: Entry, terms: readonly string[]): boolean {
  const folded = fold([id, name, otherName, text].join('\n'));
  return terms.every((term) => folded.includes(term));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
