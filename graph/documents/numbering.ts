import { canonical } from './canonical.ts';

/** The numeral at the start of a line: how deep its style lies, and the label it adds to the address of the clause. */
export type Numeral = { readonly style: Style; readonly label: string };
export type Style = 'part' | 'chapter' | 'section' | 'article' | 'heading' | 'item' | 'point' | 'subpoint' | 'circle';

const han = '[一二三四五六七八九十百零〇]{1,5}';
const ordinal = '[0-9一二三四五六七八九十百千零〇两]{1,6}';

/** Tried in this order on the start of a line in canonical form; the first group is the label. */
const styles: readonly (readonly [Style, RegExp])[] = [
  ['part', new RegExp(`^(第${ordinal}(?:编|篇|部分))`)],
  ['chapter', new RegExp(`^(第${ordinal}章)`)],
  ['section', new RegExp(`^(第${ordinal}节)`)],
  ['article', new RegExp(`^(第${ordinal}条(?:之${ordinal})?)`)],
  ['heading', new RegExp(`^(${han})[、.](?!${han}[、产])`)],
  ['item', new RegExp(`^(\\(${han}\\))`)],
  ['point', /^([0-9]{1,3})[.、](?![0-9])/],
  ['subpoint', /^(\([0-9]{1,3}\))/],
  ['subpoint', /^([0-9]{1,3}\))/],
];
const circled = /^[\u2460-\u2473\u24f5-\u24fe\u2776-\u277f\u3251-\u325f\u32b1-\u32bf]/u;

const depths: Readonly<Record<Style, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  heading: 3,
  article: 4,
  item: 5,
  point: 6,
  subpoint: 7,
  circle: 8,
};

/** Reads the numeral that a line starts with, or null where it starts with none. */
export function readNumeral(line: string): Numeral | null {
  const circle = circled.exec(line);
  if (circle) return { style: 'circle', label: circle[0] };
  const head = canonical(line.slice(0, 24));
  for (const [style, pattern] of styles) {
    const label = pattern.exec(head)?.[1];
    if (label !== undefined) return { style, label };
  }
  return null;
}

/** The depth of a style. Where a document counts its articles before any 一、, such headings lie inside the articles. */
export function depthOf(style: Style, articlesFirst: boolean): number {
  return style === 'heading' && articlesFirst ? 4.5 : depths[style];
}
