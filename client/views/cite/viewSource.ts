import type { Words } from '../../i18n/useWords.ts';
import { type CiteSource, today } from './citeSource.ts';

type View = { readonly title: string; readonly url: string; readonly version: string; readonly words: Words };

/** What is seen at an address, for a reference: it rests on the data of this version (`Corpus.version`). */
export function viewSource({ title, url, version, words }: View): CiteSource {
  const short = version.slice(0, 12);
  return {
    of: 'view',
    id: `policy-graph-${short}-${fingerprint(url)}`,
    title,
    translated: null,
    issuers: [words.app.name],
    number: words.cite.version(short),
    place: null,
    date: null,
    clause: null,
    url,
    accessed: today(),
  };
}

/** A short name for an address, so that two views have two keys: 32 bits by FNV-1a. */
function fingerprint(text: string): string {
  const hash = [...new TextEncoder().encode(text)].reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
