import { useWords } from '../../i18n/useWords.ts';
import { relations } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { FailureNotice } from '../notice/Notice.tsx';
import { RelationGroup } from './RelationGroup.tsx';

/** How many of a group are shown at first. */
const first = 10;

/** All that an entity is joined to, under the names of its relations in words, both ways. */
export function RelationList({ id }: { id: string }) {
  const { words, lang } = useWords();
  const answered = useAnswer(relations, { id, lang, first });
  return (
    <section className="relations" aria-labelledby="relations" aria-busy={answered.status === 'waiting'}>
      <h3 id="relations">{words.entity.relations}</h3>
      {answered.status === 'waiting' && <p className="note">{words.entity.waiting}</p>}
      {answered.status === 'failed' && <FailureNotice error={answered.error} retry={answered.retry} />}
      {answered.status === 'ready' && answered.data.relations.length === 0 && (
        <p className="note">{words.entity.none}</p>
      )}
      {answered.status === 'ready' &&
        answered.data.relations.map((group) => (
          <RelationGroup
            key={`${id} ${lang} ${group.relation} ${group.direction} ${group.kind}`}
            id={id}
            group={group}
          />
        ))}
    </section>
  );
}
