import type { NodeSingular } from 'cytoscape';
import type { Point } from './layouts/layout.ts';
import type { Ordered, Renderer } from './renderer.ts';

/** How the picture lies under the eye, in px of the screen. */
export type View = { readonly zoom: number; readonly pan: Point };
type Content = { readonly elements: Ordered; readonly view: View; readonly labels: boolean };

/** How far a node with its label may reach from its middle, in px at zoom 1. */
export const sightMargin = 150;
/** After so many elements a look at the clock; what was asked of the canvas is drawn before it, or the clock would lie. */
const handful = 24;

/** The picture, or some of it, drawn once as seen by one view, and shown by every other until it is drawn anew. */
export class Plate {
  view: View = { zoom: 1, pan: { x: 0, y: 0 } };
  /** Whether all of it is drawn. */
  done = true;
  /** Whether there is nothing on it yet. */
  blank = true;
  private elements: Ordered = [];
  private labels = true;
  private next = 0;
  private readonly canvas = document.createElement('canvas');
  // Without this, reading would fetch every pixel from the graphics card.
  private readonly context = this.canvas.getContext('2d', { willReadFrequently: true });
  private readonly renderer: Renderer;

  constructor(renderer: Renderer) {
    this.renderer = renderer;
  }

  begin({ elements, view, labels }: Content): void {
    Object.assign(this, { elements, view, labels, next: 0, done: false, blank: false });
    const { canvasWidth, canvasHeight } = this.renderer;
    if (this.canvas.width !== canvasWidth) this.canvas.width = canvasWidth;
    if (this.canvas.height !== canvasHeight) this.canvas.height = canvasHeight;
    this.context?.setTransform(1, 0, 0, 1, 0, 0);
    this.context?.clearRect(0, 0, canvasWidth, canvasHeight);
    setView(this.context, view, this.renderer.getPixelRatio());
  }

  /** Draws on until `deadline`, in ms of the page. */
  draw(deadline: number): void {
    while (!this.done && performance.now() < deadline) {
      const end = Math.min(this.elements.length, this.next + handful);
      for (; this.next < end; this.next += 1) this.drawOne(this.next);
      this.done = this.next >= this.elements.length;
      this.context?.getImageData(0, 0, 1, 1);
    }
  }

  /** Shows what is drawn so far as `view` sees it, instead of what was there, or over it. */
  show(target: CanvasRenderingContext2D, view: View, { alpha = 1, over = false } = {}): void {
    const { x, y, width, height } = this.boxIn(view);
    target.setTransform(1, 0, 0, 1, 0, 0);
    if (!over) target.clearRect(x, y, width, height);
    target.globalAlpha = alpha;
    target.drawImage(this.canvas, x, y, width, height);
    target.globalAlpha = 1;
  }

  /** Whether this leaves nothing of the screen empty. */
  covers(view: View): boolean {
    const { x, y, width, height } = this.boxIn(view);
    return x <= 0 && y <= 0 && x + width >= this.canvas.width && y + height >= this.canvas.height;
  }

  private boxIn({ zoom, pan }: View) {
    const ratio = this.renderer.getPixelRatio();
    const scale = zoom / this.view.zoom;
    return {
      x: Math.round((pan.x - this.view.pan.x * scale) * ratio),
      y: Math.round((pan.y - this.view.pan.y * scale) * ratio),
      width: Math.round(this.canvas.width * scale),
      height: Math.round(this.canvas.height * scale),
    };
  }

  private drawOne(index: number): void {
    const element = this.elements[index];
    if (!this.context || !element?.inside() || !this.isInSight(element)) return;
    this.renderer.drawElement(this.context, element, null, this.labels ? undefined : false);
  }

  /** By the places of nodes alone: to ask for the box of every element would take longer than to draw it. */
  private isInSight(element: Ordered[number]): boolean {
    const ends = element.isEdge() ? [element.source(), element.target()] : [element as NodeSingular];
    const points = ends.map((end) => end.position());
    const { zoom, pan } = this.view;
    const ratio = this.renderer.getPixelRatio() * zoom;
    const [left, top] = [-pan.x / zoom - sightMargin, -pan.y / zoom - sightMargin];
    const [right, bottom] = [left + this.canvas.width / ratio, top + this.canvas.height / ratio];
    return (
      points.some(({ x }) => x >= left) &&
      points.some(({ x }) => x <= right + 2 * sightMargin) &&
      points.some(({ y }) => y >= top) &&
      points.some(({ y }) => y <= bottom + 2 * sightMargin)
    );
  }
}

/** Lets what is drawn next appear where `view` sees it. */
export function setView(context: CanvasRenderingContext2D | null, { zoom, pan }: View, ratio: number): void {
  context?.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
}
