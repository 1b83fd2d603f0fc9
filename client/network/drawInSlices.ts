import type { Core } from 'cytoscape';
import { Plate, setView, sightMargin, type View } from './plate.ts';
import { type Renderer, rendererOf } from './renderer.ts';
import { isLarge, standOutOf } from './standOut.ts';

/** Ms of each frame that may be drawn in, and while there is nothing to see yet; so long after it moved the camera rests. */
const slice = 12;
const firstSlice = 60;
const rest = 120;

/**
 * Lets cytoscape draw a large picture without ever holding up the page: a slice a frame onto a plate that is shown when
 * it is done. While the camera moves the last plate is moved, over one of the whole picture; small pictures are drawn as
 * always. For browsers without a graphics card, where cytoscape's own drawing of so much takes seconds.
 */
export function drawInSlices(core: Core): void {
  const renderer = rendererOf(core);
  const [render, notify] = [renderer.render.bind(renderer), renderer.notify.bind(renderer)];
  const slices = new Slices(core, renderer);
  standOutOf(core).sliced = true;
  renderer.notify = (event, elements) => {
    slices.note(event);
    notify(event, elements);
  };
  renderer.render = (options) => {
    if (options?.forcedContext || !isLarge(core)) render(options);
    else slices.draw();
  };
}

/** Events that follow from others, and come as late as when an element is drawn. */
const consequences: ReadonlySet<string> = new Set(['bounds', 'zorder', 'draw']);

class Slices {
  private readonly core: Core;
  private readonly renderer: Renderer;
  private readonly whole: Plate;
  private readonly marked: Plate;
  private shown: Plate;
  private next: Plate;
  /** What of the picture is no longer as the plates have it. */
  private stale = { whole: true, sight: true, marked: true };
  private movedAt = 0;

  constructor(core: Core, renderer: Renderer) {
    this.core = core;
    this.renderer = renderer;
    [this.whole, this.marked] = [new Plate(renderer), new Plate(renderer)];
    [this.shown, this.next] = [new Plate(renderer), new Plate(renderer)];
  }

  note(event: string): void {
    if (consequences.has(event)) return;
    const { changing } = standOutOf(this.core);
    if (event === 'viewport') this.movedAt = performance.now();
    const { whole, sight } = this.stale;
    this.stale = {
      whole: whole || (event !== 'viewport' && changing === null),
      sight: sight || changing !== 'marks',
      marked: true,
    };
  }

  draw(): void {
    this.renderer.matchCanvasSize(this.renderer.container);
    const still = performance.now() - this.movedAt > rest && !this.renderer.hoverData.draggingEles;
    const deadline = performance.now() + (this.shown.blank ? firstSlice : slice);
    if ((still || this.shown.blank) && !standOutOf(this.core).more) this.drawOn(deadline);
    else this.whole.draw(deadline);
    this.show();
    const busy = Object.values(this.stale).includes(true) || !this.next.done || !this.whole.done || !this.marked.done;
    // What is asked for while cytoscape draws, it forgets.
    if (busy) queueMicrotask(() => this.renderer.redraw());
    if (!this.shown.blank && !this.stale.sight && this.next.done) this.core.emit('render');
  }

  /** One slice of what is stale: first what stands out, then what is in sight, last the whole. */
  private drawOn(deadline: number): void {
    if (Object.values(this.stale).includes(true)) this.begin();
    this.marked.draw(deadline);
    if (!this.next.done) {
      this.next.draw(deadline);
      if (this.next.done) [this.shown, this.next] = [this.next, this.shown];
    }
    this.whole.draw(deadline);
  }

  private begin(): void {
    const { marked, sight, whole } = this.stale;
    const elements = this.renderer.getCachedZSortedEles().nondrag;
    const view = viewOf(this.core);
    const { ids } = standOutOf(this.core);
    if (marked) this.marked.begin({ elements: elements.filter((one) => ids.has(one.id())), view, labels: true });
    if (sight) this.next.begin({ elements, view, labels: true });
    if (whole) this.whole.begin({ elements, view: this.viewOfWhole(), labels: false });
    this.stale = { whole: false, sight: false, marked: false };
  }

  private show(): void {
    const context = this.renderer.data.contexts[this.renderer.NODE];
    if (!context) return;
    const view = viewOf(this.core);
    const { rest: alpha, ids } = standOutOf(this.core);
    const sight = this.shown.blank ? this.next : this.shown;
    clear(context);
    if (this.whole.done && !this.whole.blank && !sight.covers(view)) this.whole.show(context, view, { alpha });
    sight.show(context, view, { alpha });
    if (ids.size > 0) this.marked.show(context, view, { over: true });
    this.showDragged(view);
  }

  private showDragged(view: View): void {
    const context = this.renderer.data.contexts[this.renderer.DRAG];
    if (!context) return;
    clear(context);
    setView(context, view, this.renderer.getPixelRatio());
    if (!this.renderer.hoverData.draggingEles) return;
    for (const element of this.renderer.getCachedZSortedEles().drag) this.renderer.drawElement(context, element);
  }

  private viewOfWhole(): View {
    const points = this.core.nodes().map((node) => node.position());
    const [x1, x2] = [
      Math.min(...points.map(({ x }) => x)) - sightMargin,
      Math.max(...points.map(({ x }) => x)) + sightMargin,
    ];
    const [y1, y2] = [
      Math.min(...points.map(({ y }) => y)) - sightMargin,
      Math.max(...points.map(({ y }) => y)) + sightMargin,
    ];
    const zoom = Math.min(this.core.width() / (x2 - x1), this.core.height() / (y2 - y1));
    return { zoom, pan: { x: -x1 * zoom, y: -y1 * zoom } };
  }
}

function viewOf(core: Core): View {
  return { zoom: core.zoom(), pan: { ...core.pan() } };
}

function clear(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}
