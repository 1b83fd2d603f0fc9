/** Lines of so many letters at most; a Chinese character is as wide as two. */
export function wrap(line: string, most: number): string[] {
  const lines = [''];
  for (const word of line.match(
    /[\p{Script=Han}，。；：、（）“”]|[^\s–\p{Script=Han}，。；：、（）“”]+[\s–]*|[\s–]+/gu,
  ) ?? []) {
    const last = lines[lines.length - 1] ?? '';
    if (widthOf(last + word) > most && last !== '') lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  return lines;
}

const widthOf = (words: string): number =>
  [...words.trimEnd()].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
