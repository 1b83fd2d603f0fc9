/** What a reference is made of: a document, a clause of one, or a view of the explorer. Dates as printed, ISO 8601. */
export type CiteSource = {
  readonly of: 'document' | 'clause' | 'view';
  /** Stable; the key of the entry is made of it. */
  readonly id: string;
  /** In the language of the document; `translated` is a translation of our own. */
  readonly title: string;
  readonly translated: string | null;
  readonly issuers: readonly string[];
  /** 文号, or of a view the version of the data behind it. */
  readonly number: string | null;
  /** Where it was issued. */
  readonly place: string | null;
  readonly date: string | null;
  /** The address of a clause, e.g. `二(三)5`. */
  readonly clause: string | null;
  readonly url: string | null;
  readonly accessed: string;
};

/** The year of a date as printed; null without one. */
export const yearOf = (date: string | null): string | null => /^\d{4}/.exec(date ?? '')?.[0] ?? null;

/** Text on one line, without control characters. */
export const onLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Today where the reader is, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
