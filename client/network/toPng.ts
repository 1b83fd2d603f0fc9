import type { Core } from 'cytoscape';

/** The most pixels on a side that every browser's canvas takes. */
const mostPixels = 8_000;

/** The whole picture as PNG, `scale` times as large as at zoom 1, or as large as a canvas can be. */
export async function toPng(core: Core, { scale, ground }: { scale: number; ground: string }): Promise<Blob> {
  const { w, h } = core.elements().boundingBox({});
  const fitting = Math.min(scale, mostPixels / Math.max(w, h, 1));
  return core.png({ output: 'blob-promise', full: true, scale: fitting, bg: ground });
}
