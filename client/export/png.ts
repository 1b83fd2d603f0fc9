import type { Format } from './format.ts';

/** Sharp on paper, and still small enough for a slide. */
const scale = 2;

/** The picture as the canvas draws it. */
export const png: Format = { id: 'png', extension: 'png', mime: 'image/png', run: (view) => view.png(scale) };
