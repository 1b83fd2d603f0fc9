import { type RefObject, useState } from 'react';
import type { Camera } from '../../network/Canvas.tsx';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { bringIn, expand, select } from '../../state/transitions.ts';

export type Actions = {
  /** Where the keyboard stands in the picture. */
  readonly cursor: string | null;
  /** Whether what is open was opened by key, so that the focus comes along. */
  readonly byKey: boolean;
  readonly walkTo: (id: string) => void;
  readonly open: (id: string, byKey?: boolean) => void;
  readonly close: () => void;
  /** Opens what a search found, and draws it if it is not there. */
  readonly find: (id: string) => void;
  readonly expandNode: (id: string) => void;
  readonly zoom: (factor: number | 'fit') => void;
};

/** What a person can do with the picture, by whatever means. */
export function useActions(picture: Picture | null, camera: RefObject<Camera | null>): Actions {
  const { go } = useView();
  const [cursor, walkTo] = useState<string | null>(null);
  const [byKey, setByKey] = useState(false);
  const standAt = (id: string, key: boolean) => {
    walkTo(id);
    setByKey(key);
  };
  return {
    cursor,
    byKey,
    walkTo,
    open: (id, key = false) => {
      standAt(id, key);
      go(select(id));
    },
    close: () => {
      go(select(null));
      camera.current?.focus();
    },
    find: (id) => {
      standAt(id, true);
      go(picture?.graph.nodes.some((node) => node.id === id) ? select(id) : bringIn(id));
    },
    expandNode: (id) => go(expand(id)),
    zoom: (factor) => (factor === 'fit' ? camera.current?.fit() : camera.current?.zoom(factor)),
  };
}
