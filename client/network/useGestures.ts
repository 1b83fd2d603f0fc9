import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Pin } from '../state/recipe.ts';
import type { Point } from './layouts/layout.ts';

export type Hover = { readonly id: string; readonly at: Point };
export type Gestures = {
  readonly onOpen: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onHover: (hover: Hover | null) => void;
  /** Where the menu of a node was asked for, in px of the window. */
  readonly onMenu: (id: string, at: Point) => void;
  readonly onPick: (id: string) => void;
  readonly onPin: (pins: readonly Pin[]) => void;
};

/** Click, double-click, right click, dragging and pointing, told by id. */
export function useGestures(core: Core | null, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    if (!core) return;
    const tell = () => latest.current;
    const leave = () => {
      setPointer(core, false);
      tell().onHover(null);
    };
    const enter = (event: EventObject) => {
      setPointer(core, true);
      tell().onHover({ id: event.target.id(), at: event.renderedPosition });
    };
    const open = (event: EventObject) => {
      const { shiftKey = false, ctrlKey = false, metaKey = false } = event.originalEvent as MouseEvent;
      const id = event.target.id();
      if (shiftKey || ctrlKey || metaKey) tell().onPick(id);
      else tell().onOpen(id);
    };
    const openEnd = ({ target: edge }: EventObject) =>
      tell().onOpen(edge.hasClass('share') ? edge.target().id() : edge.source().id());
    core.on('tap', 'node.entity', open);
    core.on('tap', 'edge', openEnd);
    core.on('dbltap', 'node.entity', (event) => tell().onExpand(event.target.id()));
    core.on('cxttap', 'node.entity', (event) => {
      leave();
      tell().onMenu(event.target.id(), pointOf(core, event.renderedPosition));
    });
    core.on('mouseover', 'node.entity, edge', enter);
    core.on('mouseout', 'node.entity, edge', leave);
    core.on('viewport', leave);
    core.on('grab', 'node.entity', (event) => {
      leave();
      takeAlong(event.target);
    });
    core.on('dragfree', 'node.entity', (event) => tell().onPin(companyOf(event.target).map(pinOf)));
    return () => {
      core.removeListener('tap dbltap cxttap viewport mouseover mouseout grab drag dragfree');
    };
  }, [core]);
}

/** What is picked moves with the one of them that is dragged, each by as much. */
function takeAlong(node: NodeSingular): void {
  const from = { ...node.position() };
  const others = companyOf(node).filter((other) => other !== node);
  const starts = others.map((other) => ({ ...other.position() }));
  const move = () => {
    const { x, y } = node.position();
    for (const [index, other] of others.entries()) {
      const start = starts[index] ?? from;
      other.position({ x: start.x + x - from.x, y: start.y + y - from.y });
    }
  };
  if (others.length === 0) return;
  node.on('drag', move);
  node.one('free', () => {
    node.removeListener('drag', undefined, move);
  });
}

function companyOf(node: NodeSingular): NodeSingular[] {
  return node.hasClass('picked') ? node.cy().nodes('.picked').toArray() : [node];
}

function pinOf(node: NodeSingular): Pin {
  return { id: node.id(), x: Math.round(node.position().x), y: Math.round(node.position().y) };
}

/** A point of the canvas in px of the window. */
export function pointOf(core: Core, rendered: Point): Point {
  const { left = 0, top = 0 } = core.container()?.getBoundingClientRect() ?? {};
  return { x: left + rendered.x, y: top + rendered.y };
}

function setPointer(core: Core, on: boolean): void {
  const container = core.container();
  if (container) container.style.cursor = on ? 'pointer' : '';
}
