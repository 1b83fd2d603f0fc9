import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Point } from './layouts/layout.ts';

export type Hover = { readonly id: string; readonly at: Point };
export type Gestures = {
  readonly onOpen: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onHover: (hover: Hover | null) => void;
};

/** Click, double-click and pointing, told by id. */
export function useGestures(core: Core | null, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    if (!core) return;
    const open = (event: EventObject) => latest.current.onOpen(event.target.id());
    const expand = (event: EventObject) => latest.current.onExpand(event.target.id());
    const enter = (event: EventObject) => {
      setPointer(core, true);
      latest.current.onHover({ id: event.target.id(), at: event.renderedPosition });
    };
    const leave = () => {
      setPointer(core, false);
      latest.current.onHover(null);
    };
    const openEnd = ({ target: edge }: EventObject) =>
      latest.current.onOpen(edge.hasClass('share') ? edge.target().id() : edge.source().id());
    core.on('tap', 'node.entity', open);
    core.on('tap', 'edge', openEnd);
    core.on('dbltap', 'node.entity', expand);
    core.on('mouseover', 'node.entity, edge', enter);
    core.on('mouseout', 'node.entity, edge', leave);
    core.on('viewport', leave);
    return () => {
      core.removeListener('tap').removeListener('dbltap').removeListener('viewport');
      core.removeListener('mouseover').removeListener('mouseout');
    };
  }, [core]);
}

function setPointer(core: Core, on: boolean): void {
  const container = core.container();
  if (container) container.style.cursor = on ? 'pointer' : '';
}
