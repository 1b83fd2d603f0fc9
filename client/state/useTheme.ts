import { useEffect, useState, useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** The chosen theme, kept in this browser; `shown` is what it comes to here and now. */
export function useTheme(): { theme: Theme; shown: 'light' | 'dark'; setTheme: (theme: Theme) => void } {
  const [theme, setTheme] = useState(readTheme);
  const systemDark = useSyncExternalStore(subscribe, () => dark.matches);
  const shown = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    window.localStorage.setItem(key, theme);
  }, [theme]);
  return { theme, shown, setTheme };
}

function readTheme(): Theme {
  const kept = window.localStorage.getItem(key);
  return themes.find((theme) => theme === kept) ?? 'system';
}

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}
