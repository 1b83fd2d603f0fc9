import { Converter } from 'opencc-js/t2cn';

/** A text in canonical form; character `i` of `text` stands at `starts…ends` of the original, in UTF-16 code units. */
export type Canonical = {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly ends: readonly number[];
};
export type Repair = { readonly printed: string; readonly read: string };

type Piece = { text: string; start: number; end: number };

/** Traditional characters to simplified ones. */
export const simplified: (text: string) => string = Converter({ from: 't', to: 'cn' });
/** One character with the marks that belong to it: the unit that NFKC may join or take apart. */
const clusters = /\s|[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu;
const invisible = /[\s\p{Cc}\p{Cf}]/u;

/**
 * The form in which texts are compared: NFKC, simplified characters, no white space, repairs applied. Every character
 * knows where it stands in the original, so that a phrase found here can be shown there.
 */
export function canonicalize(original: string, repairs: readonly Repair[] = []): Canonical {
  const pieces = original.split(/(?<=\n)/).reduce<{ at: number; pieces: Piece[] }>(
    ({ at, pieces }, line) => {
      for (const piece of canonicalLine(line, at)) pieces.push(piece);
      return { at: at + line.length, pieces };
    },
    { at: 0, pieces: [] },
  ).pieces;
  return repairs.reduce(repair, join(pieces));
}

/** Only the text of the canonical form, where nobody asks for offsets. */
export function canonical(text: string): string {
  return canonicalize(text).text;
}

function canonicalLine(line: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of line.matchAll(clusters)) {
    const start = at + match.index;
    for (const character of match[0].normalize('NFKC')) {
      pieces.push({ text: character, start, end: start + match[0].length });
    }
  }
  return simplifyPieces(pieces).filter((piece) => !invisible.test(piece.text));
}

/** Phrases decide some conversions, so a line is converted whole where its length stays, else character by character. */
function simplifyPieces(pieces: Piece[]): Piece[] {
  const whole = [...simplified(pieces.map((piece) => piece.text).join(''))];
  if (whole.length === pieces.length) return pieces.map((piece, i) => ({ ...piece, text: whole[i] ?? piece.text }));
  return pieces.flatMap((piece) => [...simplified(piece.text)].map((text) => ({ ...piece, text })));
}

function join(pieces: readonly Piece[]): Canonical {
  const offsets: number[] = [];
  const ends: number[] = [];
  for (const { text, start, end } of pieces) {
    for (let i = 0; i < text.length; i++) {
      offsets.push(start);
      ends.push(end);
    }
  }
  return { text: pieces.map((piece) => piece.text).join(''), offsets, ends };
}

/** Where a phrase stands in a text, one after the other. */
export function placesOf(text: string, phrase: string): number[] {
  const places: number[] = [];
  if (phrase === '') return places;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) places.push(at);
  return places;
}

/** A form with one more repair applied, wherever what was printed stands. */
export function repair(form: Canonical, { printed, read }: Repair): Canonical {
  const wanted = canonical(printed);
  const better = canonical(read);
  if (wanted === '' || wanted === better) return form;
  const offsets: number[] = [];
  const ends: number[] = [];
  let text = '';
  let done = 0;
  const keep = (upTo: number) => {
    text += form.text.slice(done, upTo);
    for (let i = done; i < upTo; i++) push(i, i);
  };
  const push = (from: number, to: number) => {
    offsets.push(form.offsets[from] ?? 0);
    ends.push(form.ends[to] ?? 0);
  };
  for (const at of placesOf(form.text, wanted)) {
    keep(at);
    text += better;
    for (let i = 0; i < better.length; i++) push(at, at + wanted.length - 1);
    done = at + wanted.length;
  }
  keep(form.text.length);
  return { text, offsets, ends };
}
