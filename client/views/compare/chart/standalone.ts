import { wrap } from './wrap.ts';

/** What stands around a chart in a file: its title, and what a reader must know of it. */
export type About = { readonly title: string; readonly lines: readonly string[] };

const kept = ['fill', 'stroke', 'font-family', 'font-size', 'font-weight'] as const;
const svgName = 'http://www.w3.org/2000/svg';
const margin = 16;
const lineHeight = 18;

/** A chart as a file of its own: colours and fonts as they are seen, without links, with title and notes. */
export function standalone(chart: SVGSVGElement, about: About): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  settle(chart, copy);
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const { width, height } = sizeOf(chart);
  const notes = about.lines.flatMap((line) => wrap(line, Math.floor(width / 7)));
  const file = element('svg', {
    xmlns: svgName,
    width: width + 2 * margin,
    height: height + 2 * margin + lineHeight * (notes.length + 2),
  });
  const { color, backgroundColor, fontFamily } = getComputedStyle(chart.parentElement ?? chart);
  const words = { x: margin, fill: color, 'font-family': fontFamily };
  file.append(
    element('rect', { width: '100%', height: '100%', fill: groundOf(chart) ?? backgroundColor }),
    text(about.title, { ...words, y: margin + 14, 'font-size': 15, 'font-weight': 600 }),
  );
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin + lineHeight * 1.5));
  file.append(copy);
  notes.forEach((line, index) => {
    file.append(text(line, { ...words, y: height + margin + lineHeight * (index + 2.5), 'font-size': 12 }));
  });
  return new XMLSerializer().serializeToString(file);
}

/** Writes what style sheets and variables give into the copy itself. */
function settle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of kept) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('aria-current');
  to.removeAttribute('tabindex');
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) settle(child, copy);
  });
}

/** The first colour behind a chart that is not see-through. */
function groundOf(chart: Element): string | null {
  for (let one: Element | null = chart.parentElement; one; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return null;
}

export function sizeOf(chart: SVGSVGElement): { width: number; height: number } {
  const { width, height } = chart.viewBox.baseVal;
  return { width, height };
}

function text(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const line = element('text', attributes);
  line.textContent = words;
  return line;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgName, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  return made;
}
