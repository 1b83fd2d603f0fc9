import { edge, ghost, node, source } from './facts.ts';

/** A record that takes a while to load, with values longer than a page of any store. */
const measures = Array.from({ length: 4000 }, (_, i) =>
  node(`measure:jia-2024:${i}`, { characters: i, ...(i % 100 === 0 ? { tokens: ' 创 新 '.repeat(3000) } : {}) }),
);
const parts = measures.map(({ id }) => edge('PART_OF', id, 'policy:jia-2024'));
export const muchLoaded = source('policy:jia-2024', [ghost('policy:jia-2024', { held: true }), ...measures, ...parts]);
