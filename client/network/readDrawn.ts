import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** A node as it is drawn, in px at zoom 1; `label` has its lines, `inside` says that they stand on the mark. */
export type DrawnMark = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly label: string;
  readonly ink: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly inside: boolean;
};

export type DrawnLine = {
  readonly id: string;
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly arrow: boolean;
};

export type DrawnGuide = {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: 'ellipse' | 'column';
};

export type DrawnPicture = {
  readonly marks: readonly DrawnMark[];
  readonly lines: readonly DrawnLine[];
  readonly guides: readonly DrawnGuide[];
};

/** What the canvas draws now: where everything stands and how it looks, whatever placed and coloured it. */
export function readDrawn(core: Core): DrawnPicture {
  return {
    marks: core.nodes('.entity').map(markOf),
    lines: core.edges().map(lineOf),
    guides: core.nodes('.guide').map(guideOf),
  };
}

function markOf(node: NodeSingular): DrawnMark {
  return {
    id: node.id(),
    ...boxOf(node),
    colour: node.style('background-color'),
    label: String(node.data('label') ?? ''),
    ink: node.style('color'),
    fontSize: node.numericStyle('font-size'),
    bold: /^(bold|[6-9]00)$/.test(String(node.style('font-weight'))),
    inside: node.style('text-valign') === 'center',
  };
}

function lineOf(edge: EdgeSingular): DrawnLine {
  return {
    id: edge.id(),
    width: edge.numericStyle('width'),
    colour: edge.style('line-color'),
    opacity: edge.numericStyle('line-opacity'),
    arrow: edge.style('target-arrow-shape') !== 'none',
  };
}

function guideOf(node: NodeSingular): DrawnGuide {
  const shape = node.hasClass('column') ? 'column' : 'ellipse';
  return { label: String(node.data('label') ?? ''), ...boxOf(node), shape };
}

function boxOf(node: NodeSingular) {
  const { x, y } = node.position();
  return { x, y, width: node.width(), height: node.height() };
}
