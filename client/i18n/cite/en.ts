import type { cite as zh } from './zh.ts';

/** The words of references in English: the keys of `zh.ts`, no more and no fewer. */
export const cite: typeof zh = {
  open: 'Cite this',
  title: 'Cite this',
  what: 'What to cite',
  of: { document: 'Document', clause: 'Clause', view: 'Page' },
  gbt7714: 'GB/T 7714—2015',
  bibtex: 'BibTeX',
  copy: 'Copy',
  copyOf: (style) => `Copy ${style}`,
  close: 'Close',
  hint: 'Check against the original before you publish.',
  version: (version) => `data version ${version}`,
};
