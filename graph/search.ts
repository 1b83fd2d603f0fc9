import { pinyin } from 'pinyin-pro';
import { simplified } from './documents/canonical.ts';

/** One word of a query; all terms of a query must be found. A prefix term is found by tokens that start with it. */
export type Term = { readonly token: string; readonly prefix: boolean };
export type Query = { readonly key: string; readonly terms: readonly Term[] };

/** Tokens are cut to this length on both sides: stores bound them, and nobody types more. */
const longest = 64;
/** Joined pinyin goes this many syllables far. */
const mostSyllables = 12;
const words = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const isHan = /^\p{Script=Han}/u;

/** A name in the form in which names are compared: simplified, NFKC, lower case, without white space and punctuation. */
export function searchKey(text: string): string {
  return wordsOf(text).join('');
}

/**
 * The tokens under which a text is found, each once: single Chinese characters and pairs, other words whole; for names
 * also pinyin, by syllable and joined from each syllable on.
 */
export function tokenize(text: string, { pinyin: withPinyin = false } = {}): string[] {
  const unspaced = text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  const tokens = wordsOf(unspaced).flatMap((word) =>
    isHan.test(word) ? [...pairs(word), ...(withPinyin ? spellings(word) : [])] : [word.slice(0, longest)],
  );
  return [...new Set(tokens)];
}

/** What a query asks for. A lone Chinese character is one term, several are their pairs, other words are prefixes. */
export function termsOf(query: string): Query {
  const found = wordsOf(query);
  const terms = found.flatMap((word): Term[] => {
    if (!isHan.test(word)) return [{ token: word.slice(0, longest), prefix: true }];
    const characters = [...word];
    const tokens = characters.length === 1 ? characters : pairs(word).filter((token) => [...token].length === 2);
    return tokens.map((token) => ({ token, prefix: false }));
  });
  const once = new Map(terms.map((term) => [`${term.prefix} ${term.token}`, term]));
  return { key: found.join(''), terms: [...once.values()] };
}

/** Pinyin is typed without tones and with v for ü. */
function wordsOf(text: string): string[] {
  const plain = simplified(text.normalize('NFKC')).toLowerCase().replaceAll('ü', 'v');
  return [...plain.matchAll(words)].map((match) => match[0]);
}

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.flatMap((character, i) => {
    const next = characters[i + 1];
    return next === undefined ? [character] : [character, character + next];
  });
}

function spellings(word: string): string[] {
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true }).filter((syllable) =>
    /^[a-z]+$/.test(syllable),
  );
  return syllables.flatMap((syllable, i) => [
    syllable,
    syllables
      .slice(i, i + mostSyllables)
      .join('')
      .slice(0, longest),
  ]);
}
