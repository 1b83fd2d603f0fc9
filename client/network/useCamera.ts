import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { fits, frame, reveal } from './camera.ts';

type Watched = {
  readonly elements: readonly ElementDefinition[];
  readonly selection: string | null;
  readonly cursor: string | null;
};

/**
 * Keeps in sight what matters now: everything at first, then what was just expanded, opened or walked to. Once a person
 * has moved the camera, it moves by itself only as far as it must. Runs after the elements are drawn.
 */
export function useCamera(core: Core | null, { elements, selection, cursor }: Watched): void {
  const latest = useRef<string | null>(null);
  latest.current = cursor ?? selection;
  const moved = useRef(false);
  const watched = useRef<readonly string[]>([]);
  const before = useRef<ReadonlySet<string> | null>(null);

  useEffect(() => {
    if (!core) return;
    const drawn = core.nodes('.entity').map((node) => node.id());
    const known = before.current;
    before.current = new Set(drawn);
    if (known === null || known.size === 0) {
      frame(core, watched.current);
      return;
    }
    const fresh = drawn.filter((id) => !known.has(id));
    if (fresh.length === 0 || elements.length === 0) return;
    const anchored = latest.current ? [...fresh, latest.current] : fresh;
    watched.current = fits(core, anchored) ? anchored : fresh;
    reveal(core, watched.current);
  }, [core, elements]);

  useEffect(() => {
    const id = cursor ?? selection;
    if (!core || !id) return;
    watched.current = [id];
    reveal(core, watched.current);
  }, [core, cursor, selection]);

  useEffect(() => {
    const container = core?.container();
    if (!core || !container) return;
    const stay = () => {
      moved.current = true;
    };
    const fit = () => {
      core.resize();
      if (moved.current) reveal(core, watched.current);
      else frame(core, watched.current);
    };
    core.on('dragpan scrollzoom pinchzoom', stay);
    const observer = new ResizeObserver(fit);
    observer.observe(container);
    return () => {
      observer.disconnect();
      core.removeListener('dragpan scrollzoom pinchzoom', stay);
    };
  }, [core]);
}
