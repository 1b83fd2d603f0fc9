import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import type { RelationName } from '../../graph/model.ts';
import { type Link, type Linked, links } from '../../graph/store/questions/links.ts';

export type LinkLoader = <R extends RelationName>(link: Link<R>) => DataLoader<string, readonly Linked<R>[]>;

/** What nodes are joined to, one question for each kind of link. */
export function linkLoader(ask: Ask): LinkLoader {
  const loaders = new Map<string, unknown>();
  return <R extends RelationName>(link: Link<R>) => {
    const key = JSON.stringify(link);
    const known = loaders.get(key) as DataLoader<string, readonly Linked<R>[]> | undefined;
    const loader =
      known ?? new DataLoader<string, readonly Linked<R>[]>((parents) => ask(links<R>(), { link, parents }));
    loaders.set(key, loader);
    return loader;
  };
}
