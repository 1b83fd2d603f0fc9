import { type CiteSource, onLine, yearOf } from './citeSource.ts';

/**
 * A BibTeX entry, also fit for biblatex (`langid`, `urldate`, `titleaddon`) and for the styles of GB/T 7714 (`mark`,
 * `medium`, as in the gbt7714 package). Names stand in braces of their own, so that no style takes them for persons; the
 * key is stable and ASCII.
 */
export function bibtex(source: CiteSource): string {
  const { of, title, translated, issuers, number, place, date, clause, url, accessed } = source;
  const month = /^\d{4}-(\d{2})/.exec(date ?? '')?.[1];
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', issuers.length > 0 ? issuers.map((name) => `{${escaped(name)}}`).join(' and ') : null],
    ['title', `{${escaped(title)}}`],
    ['titleaddon', translated && escaped(translated)],
    ['year', yearOf(date)],
    ['month', month ? String(Number(month)) : null],
    ['date', date],
    ['address', place && escaped(place)],
    ['pages', clause && escaped(clause)],
    ['note', number && escaped(number)],
    ['url', url && address(url)],
    ['urldate', url && accessed],
    ['langid', /\p{Script=Han}/u.test(title) ? 'chinese' : 'english'],
    ['mark', of === 'view' ? 'DB' : 'A'],
    ['medium', url && 'OL'],
  ];
  const told = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${keyOf(source.id)},`, ...told, '}'].join('\n');
}

/** `measure:wuxi-2024:2.3.7` → `measure-wuxi-2024-2.3.7`. */
function keyOf(id: string): string {
  const key = id.normalize('NFKD').replaceAll(/[^A-Za-z0-9.]+/g, '-');
  return key.replaceAll(/^[-.]+|[-.]+$/g, '') || 'policy-graph';
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace still counts as one, and one alone would spoil the whole file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command to TeX. */
function escaped(text: string): string {
  return onLine(text).replaceAll(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address as it stands; what could end the field early is percent-encoded. */
function address(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
