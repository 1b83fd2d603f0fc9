/** The first character of each letter of pinyin in the order of its collation; i, u and v begin no syllable. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'];
const letters = [...'abcdefghjklmnopqrstwxyz'];
const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** Whether a name begins as it is typed: by its own characters, or a Chinese one by the first letters of its pinyin. */
export function beginsWith(name: string, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return name.toLowerCase().startsWith(wanted) || initialsOf(name, wanted.length) === wanted;
}

function initialsOf(name: string, length: number): string {
  return [...name].slice(0, length).map(initialOf).join('');
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  const place = firsts.findLastIndex((first) => pinyin.compare(first, character) <= 0);
  return letters[place] ?? character;
}
