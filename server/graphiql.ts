import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import type { GalleryQuestion } from './gallery.ts';

type Tab = NonNullable<GraphiQLOptions['defaultTabs']>[number];

/**
 * The options of GraphiQL for a request: a tab for each question of the gallery and, first, the query and variables in its
 * address. GraphiQL itself reads only the query there, and shows the tabs to those who have none of their own yet.
 */
export function graphiqlFor(gallery: readonly GalleryQuestion[]) {
  const tabs = gallery.map(({ document }): Tab => ({ query: document }));
  return ({ url }: Pick<Request, 'url'>): GraphiQLOptions => {
    const given = new URL(url).searchParams;
    const [query, variables] = [given.get('query'), given.get('variables')];
    if (query === null) return { title, defaultTabs: tabs };
    const asked = variables === null ? {} : { variables };
    return { title, defaultTabs: [{ query, ...asked }, ...tabs], ...asked };
  };
}

const title = 'GraphiQL';
const slot = 'the options of the page';
const [head = '', tail = ''] = renderGraphiQL({ title, defaultQuery: slot }).split(
  JSON.stringify({ title, defaultQuery: slot }),
);

/**
 * The page of GraphiQL. Its own renderer writes the options into a script as they are; they hold what an address says, so
 * that nothing in them may end that script.
 */
export function renderPage(options: GraphiQLOptions): string {
  return head + JSON.stringify(options).replaceAll('<', '\\u003c') + tail;
}
