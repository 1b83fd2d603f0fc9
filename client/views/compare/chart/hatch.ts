import type { Markish } from '@observablehq/plot';

const svgName = 'http://www.w3.org/2000/svg';

/** A mark that draws nothing, and defines the fills for the others. */
export const hatch: Markish = () => {
  const defs = document.createElementNS(svgName, 'defs');
  defs.append(
    pattern('hatch-lines', 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2', 1.1),
    pattern('hatch-dots', 'M3,2.9 v.2', 1.8),
  );
  return defs;
};

function pattern(id: string, d: string, width: number): SVGElement {
  const made = document.createElementNS(svgName, 'pattern');
  for (const [key, value] of Object.entries({ id, width: '6', height: '6', patternUnits: 'userSpaceOnUse' }))
    made.setAttribute(key, value);
  const line = document.createElementNS(svgName, 'path');
  const look = {
    d,
    stroke: 'var(--strong-line)',
    'stroke-width': String(width),
    'stroke-linecap': 'round',
    fill: 'none',
  };
  for (const [key, value] of Object.entries(look)) line.setAttribute(key, value);
  made.append(line);
  return made;
}
