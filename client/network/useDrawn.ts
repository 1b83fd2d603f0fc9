import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect } from 'react';
import { drawing } from './drawing.ts';
import { type Marks, markElements } from './markElements.ts';
import { readPalette } from './palette.ts';
import { manyElements } from './standOut.ts';
import { syncElements } from './syncElements.ts';

type Shown = Marks & { readonly elements: readonly ElementDefinition[]; readonly theme: string };

/** Keeps what is drawn in step with the elements, the colours of the theme, and what is pointed at or chosen. */
export function useDrawn(core: Core | null, { elements, theme, hover, selection, cursor, picked, path }: Shown): void {
  const large = elements.length >= manyElements;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the palette reads
  useEffect(() => {
    const page = core?.container()?.parentElement;
    if (core && page) core.style(drawing(readPalette(page), { large }));
  }, [core, theme, large]);

  useEffect(() => {
    if (core) syncElements(core, elements);
  }, [core, elements]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come unmarked
  useEffect(() => {
    if (core) markElements(core, { hover, selection, cursor, picked, path });
  }, [core, elements, hover, selection, cursor, picked, path]);
}
