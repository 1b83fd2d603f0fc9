import { useSyncExternalStore } from 'react';

/** A choice among names that is kept in this browser and shared by all who ask for it. */
export type Kept<Name extends string> = { readonly read: () => Name; readonly choose: (name: Name) => void };

const chosen = 'kept-chosen';

export function keep<Name extends string>(key: string, names: readonly [Name, ...Name[]]): Kept<Name> {
  return {
    read: () => names.find((name) => name === window.localStorage.getItem(key)) ?? names[0],
    choose: (name) => {
      window.localStorage.setItem(key, name);
      window.dispatchEvent(new Event(chosen));
    },
  };
}

/** The choice as it is now. */
export function useKept<Name extends string>({ read }: Kept<Name>): Name {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(chosen, listener);
  return () => window.removeEventListener(chosen, listener);
}
