import { type Kind, kindNames, kinds, relations } from '../../graph/model.ts';
import type { Palette } from '../network/palette.ts';
import type { DrawnPicture } from '../network/readDrawn.ts';
import type { DrawnNode, Graph, GraphEdge } from '../state/graph.ts';
import type { Language } from '../state/recipe.ts';
import { hexOf } from './hexOf.ts';
import type { About, ExportEdge, ExportNode, ExportView, LegendEntry, Names } from './view.ts';

type Colours = Pick<Palette, 'ground' | 'ink' | 'muted' | 'line' | 'font' | 'kinds'>;
type Given = {
  readonly about: About;
  /** What is drawn, after filters and folding. */
  readonly graph: Graph;
  /** How the canvas draws it: `readDrawn`. */
  readonly drawn: DrawnPicture;
  readonly palette: Colours;
  /** Names in both languages by id, where they were asked for: `askNames`. */
  readonly names?: ReadonlyMap<string, Names>;
  /** Where colours mean something else than kinds. */
  readonly legend?: readonly LegendEntry[];
  readonly png: ExportView['png'];
};

/** Puts together what is drawn and how, for the formats. */
export function makeView({ about, graph, drawn, palette, names, legend, png }: Given): ExportView {
  const marks = new Map(drawn.marks.map((mark) => [mark.id, mark]));
  const nodes = graph.nodes.map((node): ExportNode => {
    const { id, kind, label, degree } = node;
    const { x = 0, y = 0, width = 0, height = 0, colour = palette.kinds[kind] } = marks.get(id) ?? {};
    const size = Math.max(width, height);
    return { id, kind, label, degree, names: names?.get(id) ?? null, x, y, colour: hexOf(colour), size };
  });
  const { ground, ink, muted, line, font } = palette;
  const look = {
    ...drawn,
    marks: drawn.marks.map((mark) => ({ ...mark, colour: hexOf(mark.colour), ink: hexOf(mark.ink) })),
    lines: drawn.lines.map((drawnLine) => ({ ...drawnLine, colour: hexOf(drawnLine.colour) })),
    legend: (legend ?? legendOf(graph.nodes, palette, about.language)).map((entry) => ({
      ...entry,
      colour: hexOf(entry.colour),
    })),
    ink: { ground: hexOf(ground), ink: hexOf(ink), muted: hexOf(muted), line: hexOf(line), font },
  };
  return { about, nodes, edges: graph.edges.map(edgeOf), look, png };
}

function edgeOf({ id, source, target, relation, label, weight }: GraphEdge): ExportEdge {
  const known: Readonly<Record<string, { readonly caption: Names }>> = relations;
  return { id, source, target, relation, label, weight, names: known[relation]?.caption ?? null };
}

/** The kinds that are drawn, in the order of the model. */
function legendOf(nodes: readonly DrawnNode[], palette: Colours, language: Language): LegendEntry[] {
  const counts = Map.groupBy(nodes, ({ kind }) => kind);
  const entry = (kind: Kind) => ({
    kind,
    label: kinds[kind].plural[language],
    colour: palette.kinds[kind],
    count: counts.get(kind)?.length ?? 0,
  });
  return kindNames.filter((kind) => counts.has(kind)).map(entry);
}
