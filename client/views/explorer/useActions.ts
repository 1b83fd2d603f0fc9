import { type RefObject, useState } from 'react';
import type { Camera, CanvasActions } from '../../network/Canvas.tsx';
import type { Point } from '../../network/layouts/layout.ts';
import type { Picture } from '../../network/picture.ts';
import type { Way } from '../../network/useArrows.ts';
import { bringIn, expand } from '../../state/growing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { pick, pin, select, toggleGroup, togglePick } from '../../state/transitions.ts';

/** The menu of what can be done with a node, at an element or at a point of the window. */
export type OpenMenu = { readonly id: string; readonly at: Element | Point };

export type Actions = CanvasActions & {
  /** Where the keyboard stands in the picture. */
  readonly cursor: string | null;
  /** How it came there; null where not by walking. */
  readonly way: Way | null;
  /** Whether what is open was opened by key, so that the focus comes along. */
  readonly byKey: boolean;
  readonly close: () => void;
  /** Opens what a search found, and draws it if it is not there. */
  readonly find: (id: string) => void;
  readonly zoom: (factor: number | 'fit') => void;
  readonly menu: OpenMenu | null;
  readonly closeMenu: () => void;
};

/** What a person can do with the picture, by whatever means. */
export function useActions(picture: Picture | null, camera: RefObject<Camera | null>): Actions {
  const { go } = useView();
  const [{ cursor, way }, stand] = useState<{ cursor: string | null; way: Way | null }>({ cursor: null, way: null });
  const [byKey, setByKey] = useState(false);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const walkTo = (id: string | null, by: Way | null = null) => stand({ cursor: id, way: by });
  const isGroup = (id: string) => picture?.visible.folds.has(id) ?? false;
  const standAt = (id: string, key: boolean) => {
    if (id !== cursor) walkTo(id);
    setByKey(key);
  };
  return {
    cursor,
    way,
    byKey,
    walkTo,
    open: (id, key = false) => {
      standAt(id, key);
      go(isGroup(id) ? toggleGroup(id) : select(id));
    },
    close: () => {
      go(select(null));
      camera.current?.focus();
    },
    find: (id) => {
      standAt(id, true);
      go(picture?.graph.nodes.some((node) => node.id === id) ? select(id) : bringIn(id));
    },
    expandNode: (id) => go(isGroup(id) ? toggleGroup(id) : expand(id)),
    togglePick: (id) => go(togglePick(id)),
    pickAll: (ids, more) => go((recipe) => pick([...new Set([...(more ? recipe.picked : []), ...ids])])(recipe)),
    pinAt: (pins) => go(pin(...pins)),
    zoom: (factor) => (factor === 'fit' ? camera.current?.fit() : camera.current?.zoom(factor)),
    menu,
    openMenu: (id, at) => setMenu({ id, at }),
    closeMenu: () => setMenu(null),
  };
}
