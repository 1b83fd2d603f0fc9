import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import type { Linked } from '../../graph/store/questions/links.ts';
import { type CitationCount, firstCitations, missingRelations } from '../../graph/store/questions/missing.ts';
import { memo } from './memo.ts';

/** Only cited by policies that apply in these places; null for all. */
type Cited = { readonly regions: readonly string[] | null };
type FirstCited = Cited & { readonly limit: number };
export type MissingLoader = {
  readonly citations: (key: FirstCited) => DataLoader<string, readonly Linked<'CITES'>[]>;
  readonly relations: (key: Cited) => DataLoader<string, readonly CitationCount[]>;
};

/** Who cites documents that are not held, and as what: one question for all documents that are asked alike. */
export function missingLoader(ask: Ask): MissingLoader {
  const citations = memo((text) => {
    const key = JSON.parse(text) as FirstCited;
    return new DataLoader<string, readonly Linked<'CITES'>[]>((ids) => ask(firstCitations, { ...key, ids }));
  });
  const relations = memo((text) => {
    const key = JSON.parse(text) as Cited;
    return new DataLoader<string, readonly CitationCount[]>((ids) => ask(missingRelations, { ...key, ids }));
  });
  return { citations: (key) => citations(JSON.stringify(key)), relations: (key) => relations(JSON.stringify(key)) };
}
