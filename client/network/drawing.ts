import type { StylesheetJson } from 'cytoscape';
import { kindNames } from '../../graph/model.ts';
import { paintClass } from './elements.ts';
import { kindMarks } from './kindMarks.ts';
import type { Palette } from './palette.ts';
import { labelSizes, sizeClass } from './visibleLabels.ts';

/**
 * How everything looks, in the colours of the theme. Later rules win: kinds, then what is pointed at or chosen. In a large
 * picture links are plain faint lines from middle to middle, and only those of what stands out can be pointed at.
 */
export function drawing(palette: Palette, { large = false } = {}): StylesheetJson {
  const rules = [...baseRules(palette), ...(large ? crowdRules : arrowRules(palette)), ...featuredRules(palette)];
  return [...rules, ...kindRules(palette), ...paintRules(palette), ...markRules(palette)];
}

function baseRules(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.entity',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.font,
        'font-size': 13,
        'line-height': 1.18,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-outline-color': palette.ground,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 6,
        'border-width': 2,
        'border-color': palette.ground,
        'z-index': 10,
      },
    },
    {
      selector: 'node.guide',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'background-opacity': 0,
        'border-width': 1,
        'border-color': palette.line,
        'border-style': 'dashed',
        'border-dash-pattern': [2, 5],
        color: palette.muted,
        'font-family': palette.font,
        'font-size': 11.5,
        'text-valign': 'top',
        'text-margin-y': 8,
        'text-background-color': palette.ground,
        'text-background-opacity': 1,
        'text-background-padding': '4px',
        'z-index': 0,
        'z-index-compare': 'manual',
        events: 'no',
      },
    },
    {
      selector: 'node.guide.column',
      style: { shape: 'round-rectangle', 'corner-radius': '14px', 'text-margin-y': -6 },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.edge,
        'line-opacity': 0.24,
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'z-index': 1,
        'z-index-compare': 'manual',
      },
    },
  ] as StylesheetJson;
}

const crowdRules = [
  { selector: 'edge', style: { 'line-opacity': 0.1, events: 'no' } },
  { selector: 'edge.near, edge.path', style: { events: 'yes' } },
] as StylesheetJson;

function arrowRules(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge.fact',
      style: {
        'curve-style': 'straight',
        'line-cap': 'round',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.edge,
        'arrow-scale': 0.7,
        'line-opacity': 0.55,
      },
    },
  ] as StylesheetJson;
}

function featuredRules({ seal }: Palette): StylesheetJson {
  return [{ selector: 'edge.featured.share', style: { 'line-color': seal, 'line-opacity': 0.75, 'z-index': 2 } }];
}

function kindRules(palette: Palette): StylesheetJson {
  const rules = kindNames.map((kind) => ({
    selector: `node.${kind}`,
    style: { shape: kindMarks[kind].shape, 'background-color': palette.kinds[kind], 'corner-radius': '5px' },
  }));
  const place = {
    selector: 'node.REGION',
    style: {
      color: palette.surface,
      'font-size': 14,
      'font-weight': 600,
      'text-valign': 'center',
      'text-margin-y': 0,
      'text-outline-width': 0,
      'corner-radius': '16px',
      'z-index': 20,
    },
  };
  const featured = {
    selector: 'node.featured',
    style: {
      'background-color': palette.seal,
      'border-color': palette.ground,
      'border-width': 3,
      'outline-color': palette.seal,
      'outline-width': 2,
      'outline-offset': 1,
      'font-size': 16,
      'font-weight': 700,
      'text-margin-y': 8,
      'z-index': 30,
    },
  };
  return [...rules, place, featured] as StylesheetJson;
}

/** Labels that have no room, and those written larger to be read from afar: there a place's name outgrows its mark. */
function labelRules(palette: Palette): StylesheetJson {
  const larger = labelSizes.flatMap((size, index) => [
    { selector: `node.${sizeClass(index)}`, style: { 'font-size': 13 * size, 'text-outline-width': 2.5 * size } },
    {
      selector: `node.REGION.${sizeClass(index)}`,
      style: {
        'font-size': 14 * size,
        'text-outline-width': 0,
        'text-background-color': palette.kinds.REGION,
        'text-background-opacity': 1,
        'text-background-padding': `${4 * size}px`,
        'text-background-shape': 'roundrectangle',
      },
    },
    { selector: `node.featured.${sizeClass(index)}`, style: { 'font-size': 16 * size } },
  ]);
  return [...larger.slice(3), { selector: 'node.unlabelled', style: { 'text-opacity': 0 } }] as StylesheetJson;
}

/** Colours that stand for something else than kinds. */
function paintRules({ paints }: Palette): StylesheetJson {
  return Object.entries(paints).map(([token, colour]) => ({
    selector: `node.${paintClass(token)}`,
    style: { 'background-color': colour },
  })) as StylesheetJson;
}

function markRules(palette: Palette): StylesheetJson {
  const ring = { 'outline-color': palette.focus, 'outline-width': 3, 'outline-offset': 2 };
  return [
    ...labelRules(palette),
    { selector: 'node.faded', style: { opacity: 0.2 } },
    { selector: 'edge.faded', style: { opacity: 0.25 } },
    { selector: 'node.dimmed', style: { opacity: 0.5 } },
    { selector: 'edge.dimmed', style: { opacity: 0.4 } },
    { selector: 'node.guide.faded', style: { opacity: 0.5 } },
    { selector: 'node.fold', style: { 'border-style': 'double', 'border-width': 6, 'border-color': palette.ground } },
    { selector: 'node.pinned', style: { 'border-color': palette.ink, 'border-width': 2 } },
    {
      selector: 'node.picked',
      style: { 'underlay-color': palette.focus, 'underlay-opacity': 0.3, 'underlay-padding': 7, 'z-index': 45 },
    },
    { selector: 'node.path', style: { ...ring, 'outline-color': palette.seal, 'z-index': 46 } },
    // Only what stands out has its words beside it.
    {
      selector: 'edge.near, edge.path',
      style: {
        label: 'data(label)',
        color: palette.muted,
        'font-family': palette.font,
        'font-size': 11,
        'text-background-color': palette.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 9,
      },
    },
    {
      selector: 'edge.path',
      style: { 'line-color': palette.seal, 'line-opacity': 1, width: 4, 'z-index': 6 },
    },
    { selector: 'edge.near', style: { 'line-opacity': 0.8, 'z-index': 5 } },
    { selector: 'node.near', style: { 'z-index': 40 } },
    { selector: 'node.chosen', style: { ...ring, 'z-index': 50 } },
    { selector: 'node.cursor', style: { ...ring, 'outline-style': 'dashed', 'outline-offset': 6, 'z-index': 60 } },
  ] as StylesheetJson;
}
