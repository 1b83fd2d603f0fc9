import cytoscape, { type Core } from 'cytoscape';
import { createRoot } from 'react-dom/client';
import { Canvas, type CanvasActions } from '../../../client/network/Canvas.tsx';
import { frame } from '../../../client/network/camera.ts';
import { drawing } from '../../../client/network/drawing.ts';
import { toElements } from '../../../client/network/elements.ts';
import type { Point } from '../../../client/network/layouts/layout.ts';
import { readPalette } from '../../../client/network/palette.ts';
import type { Picture } from '../../../client/network/picture.ts';
import { type Size, samplePicture } from './samplePicture.ts';
import '../../../client/styles/tokens.css';
import '../../../client/styles/base.css';

/** The explorer's own canvas, or cytoscape as it comes, with the same elements and colours. */
export type Drawer = 'explorer' | 'canvas' | 'webgl';
export type Bench = {
  /** Milliseconds from data to the first complete frame. */
  show(size: Size, drawer: Drawer): Promise<number>;
  /** Begins to note how long each frame takes. */
  record(): void;
  /** Milliseconds of each frame since `record`. */
  recorded(): number[];
  /** A point of the window where no node is, to take hold of the picture. */
  emptySpot(): { x: number; y: number };
};

const root = document.getElementById('root');
const nothing = () => undefined;
const actions: CanvasActions = {
  walkTo: nothing,
  open: nothing,
  expandNode: nothing,
  openMenu: nothing,
  togglePick: nothing,
  pickAll: nothing,
  pinAt: nothing,
};
const marks = { selection: null, cursor: null, picked: [], path: [] };
const drawers: Readonly<Record<Drawer, (picture: Picture) => Promise<void>>> = {
  explorer: showExplorer,
  canvas: (picture) => showStock(picture, false),
  webgl: (picture) => showStock(picture, true),
};

const spots = Array.from({ length: 2_000 }, (_, index) => ({
  x: 600 + ((index * 37) % 240),
  y: 350 + ((index * 53) % 200),
}));

let frames: number[] = [];
let recording = 0;

const bench: Bench = {
  show: async (size, drawer) => {
    const picture = samplePicture(size);
    const start = performance.now();
    await drawers[drawer](picture);
    await nextFrame();
    await nextFrame();
    return performance.now() - start;
  },
  record: () => {
    frames = [];
    let last = performance.now();
    const note = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      recording = requestAnimationFrame(note);
    };
    recording = requestAnimationFrame(note);
  },
  recorded: () => {
    cancelAnimationFrame(recording);
    return frames;
  },
  emptySpot: () => {
    const taken = core()
      .nodes()
      .map((node) => node.renderedBoundingBox({}));
    const isFree = ({ x, y }: Point) =>
      taken.every((box) => x < box.x1 - 4 || x > box.x2 + 4 || y < box.y1 - 4 || y > box.y2 + 4);
    return spots.find(isFree) ?? { x: 700, y: 450 };
  },
};
Object.assign(window, { bench });

function core(): Core {
  const drawn = maybeCore();
  if (!drawn) throw new Error('nothing is shown; call show first');
  return drawn;
}

function maybeCore(): Core | undefined {
  const stage = document.querySelector('.canvas-stage, #stock') as { _cyreg?: { cy?: Core } } | null;
  return stage?._cyreg?.cy;
}

async function showExplorer(picture: Picture): Promise<void> {
  if (!root) return;
  createRoot(root).render(
    <Canvas picture={picture} marks={marks} theme="light" camera={null} actions={actions} tool="move" />,
  );
  while (maybeCore()?.elements().empty() ?? true) await nextFrame();
  await new Promise<void>((resolve) => core().one('render', () => resolve()));
}

async function showStock(picture: Picture, webgl: boolean): Promise<void> {
  if (!root) return;
  const container = Object.assign(document.createElement('div'), { id: 'stock', style: 'position:absolute;inset:0' });
  root.append(container);
  const options = {
    container,
    elements: toElements(picture, () => ''),
    style: drawing(readPalette(root)),
    layout: { name: 'preset', fit: false },
    minZoom: 0.12,
    maxZoom: 3,
    autounselectify: true,
    // The types know no renderer.
    renderer: { name: 'canvas', webgl },
  };
  const created = cytoscape(options);
  frame(created, []);
  await new Promise<void>((resolve) => created.one('render', () => resolve()));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
