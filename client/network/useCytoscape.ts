import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';

/** One cytoscape in the element, for as long as it is there. It moves by camera only: nodes are placed by the layout. */
export function useCytoscape(container: RefObject<HTMLDivElement | null>): Core | null {
  const [core, setCore] = useState<Core | null>(null);
  useEffect(() => {
    const created = cytoscape({
      container: container.current,
      minZoom: 0.12,
      maxZoom: 3,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      pixelRatio: 'auto',
    });
    setCore(created);
    return () => {
      setCore(null);
      created.destroy();
    };
  }, [container]);
  return core;
}
