import cytoscape, { type Core, type Position } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { drawInSlices } from './drawInSlices.ts';
import { hasGpu } from './hasGpu.ts';
import { manyElements } from './standOut.ts';

type View = { readonly zoom: number; readonly pan: Position };

/**
 * One cytoscape in the element, for as long as it is there. A node that is dragged is pinned: no place is kept in it alone.
 * A large picture is drawn by the graphics card, where there is one, or else in slices; so when it grows large another
 * cytoscape takes over, as the camera stands.
 */
export function useCytoscape(container: RefObject<HTMLDivElement | null>, elements: number): Core | null {
  const [core, setCore] = useState<Core | null>(null);
  const view = useRef<View | null>(null);
  const webgl = elements >= manyElements && hasGpu();
  useEffect(() => {
    const created = cytoscape(optionsFor(container.current, webgl));
    if (view.current) created.viewport(view.current);
    if (!webgl) drawInSlices(created);
    setCore(created);
    return () => {
      view.current = { zoom: created.zoom(), pan: { ...created.pan() } };
      setCore(null);
      created.destroy();
    };
  }, [container, webgl]);
  return core;
}

function optionsFor(container: HTMLDivElement | null, webgl: boolean) {
  return {
    container,
    minZoom: 0.12,
    maxZoom: 3,
    autounselectify: true,
    boxSelectionEnabled: false,
    pixelRatio: 'auto' as const,
    // The types know no renderer.
    renderer: { name: 'canvas', webgl },
  };
}
