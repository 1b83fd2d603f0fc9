import type { Collection, Core, SingularElementArgument } from 'cytoscape';

/** What is used of cytoscape's canvas renderer (3.34), which its types leave out. */
export type Renderer = {
  render(options?: { readonly forcedContext?: CanvasRenderingContext2D }): void;
  notify(event: string, elements?: Collection): void;
  redraw(): void;
  matchCanvasSize(container: HTMLElement): void;
  getPixelRatio(): number;
  drawElement(context: CanvasRenderingContext2D, element: SingularElementArgument, box?: null, label?: false): void;
  /** All elements from the lowest to the highest; those that are being dragged are in `drag`, the others in `nondrag`. */
  getCachedZSortedEles(): Ordered & { readonly drag: Ordered; readonly nondrag: Ordered };
  readonly container: HTMLElement;
  readonly hoverData: { readonly draggingEles?: boolean };
  readonly data: { readonly contexts: readonly CanvasRenderingContext2D[] };
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  readonly NODE: number;
  readonly DRAG: number;
};
export type Ordered = readonly SingularElementArgument[];

export function rendererOf(core: Core): Renderer {
  return (core as unknown as { renderer(): Renderer }).renderer();
}

/** How many elements there are; to ask for them would copy them, too much for every frame. */
export function countElements(core: Core): number {
  return (core as unknown as { mutableElements(): Collection }).mutableElements().length;
}
