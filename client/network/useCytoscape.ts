import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';
import { drawInSlices } from './drawInSlices.ts';

/** One cytoscape in the element, for as long as it is there. A node that is dragged is pinned: no place is kept in it alone. */
export function useCytoscape(container: RefObject<HTMLDivElement | null>): Core | null {
  const [core, setCore] = useState<Core | null>(null);
  useEffect(() => {
    const created = cytoscape({
      container: container.current,
      minZoom: 0.12,
      maxZoom: 3,
      autounselectify: true,
      boxSelectionEnabled: false,
      pixelRatio: 'auto',
    });
    drawInSlices(created);
    setCore(created);
    return () => {
      setCore(null);
      created.destroy();
    };
  }, [container]);
  return core;
}
