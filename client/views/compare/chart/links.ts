import { nearestBox } from './nearestBox.ts';

const xlink = 'http://www.w3.org/1999/xlink';

export function linksIn(box: Element): SVGAElement[] {
  return [...box.querySelectorAll<SVGAElement>('svg.plot a')];
}

/** The address that a mark leads to, as Plot writes it. */
export const addressIn = (link: Element): string => link.getAttributeNS(xlink, 'href') ?? '';

/** Gives the links of a fresh chart their names, and makes the first the one stop of Tab. */
export function makeLinks(chart: Element): void {
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  linksIn(chart).forEach((link, index) => {
    const [mark] = link.children;
    link.setAttribute('aria-label', mark?.getAttribute('aria-label') ?? link.textContent ?? '');
    mark?.removeAttribute('aria-label');
    link.setAttribute('tabindex', index === 0 ? '0' : '-1');
  });
  for (const mark of chart.querySelectorAll(':not(a)[aria-label]'))
    if (mark !== chart) mark.removeAttribute('aria-label');
}

/** Puts a fresh chart in place of the old one; a link that had the focus has it again. */
export function replaceKeepingFocus(box: Element, chart: Element): void {
  const focused = linksIn(box).find((link) => link === document.activeElement);
  box.replaceChildren(chart);
  if (focused) focusOn(box, addressIn(focused));
}

/** Gives the focus to the link with this address; false where there is none. */
export function focusOn(within: ParentNode, address: string): boolean {
  const all = [...within.querySelectorAll<SVGAElement>('svg.plot a')];
  const link = all.find((one) => addressIn(one) === address);
  link?.focus({ preventScroll: true });
  return link !== undefined;
}

/** Takes the focus from one mark to the next in the direction of an arrow key; false where there is none. */
export function stepFrom(box: Element, key: string): boolean {
  const all = linksIn(box);
  const from = all.find((link) => link === document.activeElement);
  if (!from) return false;
  const others = all.filter((link) => link !== from).map((link) => [link, link.getBoundingClientRect()] as const);
  const next = nearestBox(key, from.getBoundingClientRect(), others);
  if (!next) return false;
  for (const link of all) link.setAttribute('tabindex', link === next ? '0' : '-1');
  next.focus();
  return true;
}
