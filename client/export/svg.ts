import { textWidth } from '../network/label.ts';
import type { Format } from './format.ts';
import type { Box } from './svg/box.ts';
import { boxOf, legendBox } from './svg/frame.ts';
import { drawGuide } from './svg/guide.ts';
import { drawLegend } from './svg/legend.ts';
import { drawLine } from './svg/line.ts';
import { drawMark } from './svg/mark.ts';
import type { ExportView } from './view.ts';
import { element, escapeXml } from './xml.ts';

/** A drawing that can be edited: text stays text, in the fonts that the reader has. */
export const svg: Format = {
  id: 'svg',
  extension: 'svg',
  mime: 'image/svg+xml',
  run: (view) => new Blob([writeSvg(view)], { type: 'image/svg+xml' }),
};

export function writeSvg(view: ExportView): string {
  const { about, look } = view;
  const box = boxOf(view);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [box.x, box.y, box.width, box.height].map(Math.round).join(' '),
    width: Math.round(box.width),
    height: Math.round(box.height),
    role: 'img',
    'aria-labelledby': 'title about',
    'font-family': look.ink.font,
    'xml:lang': about.language === 'zh' ? 'zh-CN' : 'en',
  };
  const drawn = element('svg', attributes, [
    element('title', { id: 'title' }, [escapeXml(about.title)]),
    element('desc', { id: 'about' }, [escapeXml(described(view))]),
    background(box, look.ink.ground),
    heading(view, box),
    group(
      'guides',
      look.guides.map((guide) => drawGuide(guide, look.ink)),
    ),
    group('edges', drawnLines(view)),
    group('nodes', drawnMarks(view)),
    drawLegend(look.legend, look.ink, legendBox(box)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawn}\n`;
}

function drawnLines({ edges, nodes, look }: ExportView): string[] {
  const lines = new Map(look.lines.map((line) => [line.id, line]));
  const marks = new Map(look.marks.map((mark) => [mark.id, mark]));
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges.flatMap((edge) => {
    const [line, source, target] = [lines.get(edge.id), marks.get(edge.source), marks.get(edge.target)];
    const said = `${labels.get(edge.source)} — ${edge.label} — ${labels.get(edge.target)}`;
    return line && source && target ? [drawLine(line, { source, target, said })] : [];
  });
}

function drawnMarks({ nodes, look }: ExportView): string[] {
  const marks = new Map(look.marks.map((mark) => [mark.id, mark]));
  return nodes.flatMap((node) => {
    const mark = marks.get(node.id);
    return mark ? [drawMark(mark, node, look.ink)] : [];
  });
}

function group(id: string, children: readonly string[]): string {
  return children.length === 0 ? '' : `\n${element('g', { id }, ['\n', children.join('\n'), '\n'])}\n`;
}

function background({ x, y, width, height }: Box, fill: string): string {
  return element('rect', { x, y, width, height, fill });
}

/** The title, made smaller where it would be wider than the picture. */
function heading({ about, look }: ExportView, box: Box): string {
  const size = Math.min(20, (box.width - 48) / Math.max(1, textWidth(about.title)));
  const place = { x: box.x + 24, y: box.y + 36, 'font-size': size, 'font-weight': 600, fill: look.ink.ink };
  return element('text', place, [escapeXml(about.title)]);
}

function described({ about, nodes, edges }: ExportView): string {
  const facts = [about.address, about.corpusVersion, about.exportedAt, ...about.hidden];
  return [`${nodes.length} × ${edges.length}`, ...facts].filter(Boolean).join('; ');
}
