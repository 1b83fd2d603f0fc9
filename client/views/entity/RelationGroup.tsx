import { Button } from 'react-aria-components/Button';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EntityLink } from '../EntityLink.tsx';
import { KindMark } from '../KindMark.tsx';
import { FailureNotice } from '../notice/Notice.tsx';
import { type Group, moreAtOnce, type Neighbor, useMore } from './useMore.ts';

/** What an entity is joined to by one relation, one way, of one kind: how many, the first of them, and more. */
export function RelationGroup({ id, group }: { id: string; group: Group }) {
  const { words, language } = useWords();
  const { nodes, pageInfo, waiting, error, load } = useMore(id, group);
  const next = Math.min(moreAtOnce, group.count - nodes.length);
  const plural = kinds[group.kind].plural[language];
  return (
    <section className="relation-group" data-relation={`${group.relation} ${group.direction} ${group.kind}`}>
      <h4>
        <span>{group.label}</span>
        <KindMark kind={group.kind} />
        {plural}
        <span className="count">{group.count}</span>
      </h4>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <EntityLink id={node.id} name={node.name} />
            <Note of={node} />
          </li>
        ))}
      </ul>
      {error && <FailureNotice error={error} retry={load} />}
      {pageInfo.hasNextPage && !error && (
        <Button
          className="text-button"
          isDisabled={waiting}
          aria-label={words.entity.moreOf(`${group.label} ${plural}`, next)}
          onPress={load}
        >
          {waiting ? words.entity.waiting : words.entity.more(next)}
        </Button>
      )}
    </section>
  );
}

/** What tells entities of like names apart: place, clause, date. */
function Note({ of }: { of: Neighbor }) {
  const places = 'policy' in of ? of.policy.regions : 'regions' in of ? of.regions : [];
  const more = 'ref' in of ? of.ref : 'issued' in of ? of.issued : null;
  const told = [...places.map(({ name }) => name), more].filter((part) => part !== null);
  return told.length > 0 ? <small>{told.join(' · ')}</small> : null;
}
