import { ask } from '../queries/ask.ts';
import { names } from '../queries/documents.ts';
import type { Names } from './view.ts';

/** The server takes so many ids at once. */
const most = 500;

/** The names of entities in both languages, by id. Rejects with `AskError`. */
export async function askNames(ids: readonly string[]): Promise<ReadonlyMap<string, Names>> {
  const batches = Array.from({ length: Math.ceil(ids.length / most) }, (_, i) => ids.slice(i * most, (i + 1) * most));
  const answers = await Promise.all(batches.map((batch) => ask(names, { ids: batch })));
  const found = answers.flatMap(({ nodes }) => nodes);
  return new Map(found.flatMap((node) => (node && 'zh' in node ? [[node.id, { zh: node.zh, en: node.en }]] : [])));
}
