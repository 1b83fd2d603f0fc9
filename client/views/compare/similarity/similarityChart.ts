import type { Markish, PlotOptions } from '@observablehq/plot';
import { type MatrixPicture, matrixChart, leastWidth as matrixWidth } from '../matrix/matrixChart.ts';
import type { Joint } from './dendrogram.ts';
import { nearness } from './pairs.ts';

export type SimilarityPicture = {
  readonly matrix: MatrixPicture;
  readonly tree: readonly Joint[];
  /** What stands over the tree. */
  readonly said: string;
};

const treeWidth = 210;
const [gap, edge] = [10, 34];
const svgName = 'http://www.w3.org/2000/svg';

export const leastWidth = ({ matrix }: SimilarityPicture): number => matrixWidth(matrix) + treeWidth;

/** A heat map with the tree of its clusters at its right: two branches meet at the mean similarity of their places. */
export function similarityChart({ matrix, tree, said }: SimilarityPicture, width: number): PlotOptions {
  const options = matrixChart(matrix, width - treeWidth);
  return {
    ...options,
    width,
    marginRight: (options.marginRight ?? 0) + treeWidth,
    marks: [...(options.marks ?? []), drawTree(matrix, tree, said)],
  };
}

function drawTree(matrix: MatrixPicture, tree: readonly Joint[], said: string): Markish {
  return (_index, scales, _values, dimensions) => {
    const left = dimensions.width - dimensions.marginRight + gap;
    const across = (value: number) => left + (1 - value) * (treeWidth - gap - edge);
    const band = scales.y as unknown as { (key: string): number; bandwidth(): number };
    const first = band(matrix.columns[0]?.key ?? '') + band.bandwidth() / 2;
    const step = band(matrix.columns[1]?.key ?? '') - band(matrix.columns[0]?.key ?? '');
    const down = (row: number) => first + row * step;
    const top = dimensions.marginTop;
    const group = element('g', { fill: 'none', stroke: 'var(--soft)', 'stroke-width': 1.5 });
    for (const tick of [1, 0.5, 0])
      group.append(...axis(across(tick), { top, bottom: down(matrix.columns.length - 0.5), tick }));
    group.append(words(said, across(0.5), top - 24, 'middle'));
    for (const joint of tree) group.append(...branch(joint, across, down));
    return group;
  };
}

/** A line down at a similarity, with the number over it. */
function axis(x: number, { top, bottom, tick }: { top: number; bottom: number; tick: number }): SVGElement[] {
  const line = element('path', { d: `M${x},${top} V${bottom}`, stroke: 'var(--line)', 'stroke-width': 1 });
  return [line, words(String(tick), x, top - 8, 'middle')];
}

function branch(
  { value, upper, lower, label }: Joint,
  across: (value: number) => number,
  down: (row: number) => number,
) {
  const [x, from, to] = [across(value), down(upper.row), down(lower.row)];
  const line = element('path', { d: `M${across(upper.value)},${from} H${x} V${to} H${across(lower.value)}` });
  const title = element('title', {});
  title.textContent = `${label}: ${nearness(value)}`;
  line.append(title);
  return [line, words(nearness(value), x + 5, (from + to) / 2 - 4, 'start')];
}

function words(said: string, x: number, y: number, anchor: 'start' | 'middle'): SVGElement {
  const text = element('text', { x, y, 'text-anchor': anchor, fill: 'var(--soft)', stroke: 'none', 'font-size': 11.5 });
  text.textContent = said;
  return text;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgName, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
