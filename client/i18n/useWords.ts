import { createContext, useContext } from 'react';
import type { Language } from '../state/recipe.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Words = typeof zh;
export const dictionaries: Readonly<Record<Language, Words>> = { zh, en };

/** The language in use and all its words. */
export type Speech = { readonly language: Language; readonly words: Words; readonly lang: 'ZH' | 'EN' };
export const speeches: Readonly<Record<Language, Speech>> = {
  zh: { language: 'zh', words: zh, lang: 'ZH' },
  en: { language: 'en', words: en, lang: 'EN' },
};

export const SpeechContext = createContext<Speech>(speeches.zh);

export function useWords(): Speech {
  return useContext(SpeechContext);
}
