import type { look as zh } from './zh.ts';

/** The words of colours, sizes and layouts in English: the keys of `zh.ts`, no more and no fewer. */
export const look: typeof zh = {
  noSide: 'No side',
  links: (from, to) => (from === to ? `${from} ${from === 1 ? 'link' : 'links'}` : `${from}–${to} links`),
  betweenness: (from, to) => (from === to ? from : `${from}–${to}`),
  community: (number) => `Community ${number}`,
  rest: 'Other communities',
  running: 'Arranging',
  phases: { draft: 'Finding rough places', refine: 'Drawing neighbours together', room: 'Making room for names' },
  cancel: 'Stop arranging',
  failed: 'This layout could not be run; nodes stay where they were.',
};
