import type { Context } from './context.ts';
import type { Citation } from './parents.ts';
import { linked, out } from './rows.ts';

const cites = out('CITES', 'POLICY', 'POLICY');

/** What a policy cites, in document order: outside of measures first, then measure by measure. */
export async function citationsOf(context: Context, policy: string): Promise<Citation[]> {
  const found = await linked(context, cites, policy);
  const citations = await Promise.all(
    found.map(async ({ node, edge }) => ({ cited: node, edge, sort: await sortOf(context, edge.measure, edge.sort) })),
  );
  return citations.toSorted((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ cited, edge }) => ({ cited, edge }));
}

/** The order of its measure, then its own; a space stands before every character that a sort has. */
async function sortOf(context: Context, measure: string | null, sort: string): Promise<string> {
  const place = measure === null ? null : await context.loaders.entities.load(measure);
  return `${place?.sort ?? ''} ${sort}`;
}
