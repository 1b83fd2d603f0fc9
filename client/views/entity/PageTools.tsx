import type { EntityPageQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { CopyButton } from '../CopyButton.tsx';
import { CiteButton } from '../cite/CiteButton.tsx';
import { viewSource } from '../cite/viewSource.ts';
import { ViewLink } from '../ViewLink.tsx';
import { citeSources } from './citeSources.ts';
import type { EntityFacts } from './entityFacts.ts';
import { pageAddress } from './pageAddress.ts';

type Props = { readonly node: EntityFacts; readonly corpus: EntityPageQuery['corpus'] };

/** What can be done with a page: see its entity in the graph, copy its link, cite it. */
export function PageTools({ node, corpus }: Props) {
  const { words, language } = useWords();
  const view = viewSource({ title: node[language], url: pageAddress(node.id), version: corpus.version, words });
  return (
    <div className="entity-tools">
      <ViewLink to="explorer" name={words.entity.inNetwork} icon="graph" />
      <CiteButton sources={[...citeSources(node), view]} />
      <CopyButton label={words.panel.copy} icon="link" text={() => window.location.href} />
    </div>
  );
}
