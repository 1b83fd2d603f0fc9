import { useState } from 'react';

/** Whether a section of the filters is open, kept in this browser; `first` until a person says otherwise. */
export function useFolded(id: string, first: boolean): { readonly open: boolean; readonly toggle: () => void } {
  const key = `section:${id}`;
  const [open, setOpen] = useState(() => {
    const kept = window.localStorage.getItem(key);
    return kept === null ? first : kept === 'open';
  });
  const toggle = () => {
    window.localStorage.setItem(key, open ? 'folded' : 'open');
    setOpen(!open);
  };
  return { open, toggle };
}
