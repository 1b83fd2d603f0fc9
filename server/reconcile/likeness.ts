import { type Query, searchKey } from '../../graph/search.ts';

const isHan = /^\p{Script=Han}/u;
/** Statements do not grow beyond this; a name is known by as many of its parts. */
const most = 32;
/** Characters of a short name. */
const short = 4;

/**
 * How alike other names are to this one, 0 to 1, by the parts that two share of all that they have (Sørensen–Dice): single
 * Chinese characters and pairs of characters, in the form in which names are compared.
 */
export function likenessTo(name: string): (other: string) => number {
  const left = counted(parts(name));
  return (other) => {
    const right = counted(parts(other));
    const shared = [...right.counts].map(([part, count]) => Math.min(count, left.counts.get(part) ?? 0));
    const total = left.size + right.size;
    return total === 0 ? 0 : (2 * shared.reduce((sum, count) => sum + count, 0)) / total;
  };
}

function counted(all: readonly string[]) {
  const counts = new Map<string, number>();
  for (const part of all) counts.set(part, (counts.get(part) ?? 0) + 1);
  return { counts, size: all.length };
}

function parts(name: string): string[] {
  const characters = [...searchKey(name)];
  return characters.flatMap((character, i) => {
    const next = characters[i + 1];
    return [...(isHan.test(character) ? [character] : []), ...(next === undefined ? [] : [character + next])];
  });
}

/**
 * The parts of words by which names like this one are looked up: pairs of Chinese characters, of short names each character
 * as well, since one wrong one of three leaves no pair whole; and three letters in a row.
 */
export function gramsOf({ key, terms }: Query): readonly string[] {
  const singles = [...key].length <= short ? [...key].filter((character) => isHan.test(character)) : [];
  const grams = terms.flatMap(({ token }) => (isHan.test(token) ? [token] : threes(token)));
  return [...new Set([...grams, ...singles])].slice(0, most);
}

function threes(word: string): string[] {
  const letters = [...word];
  return letters.length <= 3 ? [word] : letters.slice(2).map((_, i) => letters.slice(i, i + 3).join(''));
}
