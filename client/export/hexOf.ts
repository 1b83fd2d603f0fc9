/** A colour as `#rrggbb`, which every format reads; computed styles say `rgb(…)`. Anything else stays as it is. */
export function hexOf(colour: string): string {
  const [, ...parts] = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(colour) ?? [];
  if (parts.length !== 3) return colour;
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
}
