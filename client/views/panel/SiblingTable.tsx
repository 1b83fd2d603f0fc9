import type { EntitySiblingsQuery } from '../../../generated/operations.ts';
import { targetFigure, targetTerm } from '../../i18n/quantities.ts';
import { useWords } from '../../i18n/useWords.ts';
import { entitySiblings, type Found } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Answer } from './Answer.tsx';
import { Clause } from './Clause.tsx';
import { differences, placesOf, type Sibling } from './comparable.ts';
import { Names, Rest, Section } from './parts.tsx';

/** What all places promise on the indicator of a target, a row each, with what must not be compared side by side. */
export function SiblingTable({ id }: { id: string }) {
  const { lang } = useWords();
  return <Answer answered={useAnswer(entitySiblings, { id, lang })}>{(found) => <Siblings found={found} />}</Answer>;
}

function Siblings({ found }: { found: Found<EntitySiblingsQuery> }) {
  const { words } = useWords();
  const { targets } = found.indicator;
  const own = targets.nodes.find(({ id }) => id === found.id);
  if (!own || targets.totalCount < 2) return null;
  const others = targets.nodes.filter(({ id }) => id !== found.id);
  return (
    <Section title={words.target.siblings} count={targets.totalCount - 1}>
      <p className="hint">{words.entity.siblings.hint}</p>
      <table className="compare siblings">
        <caption className="unseen">{words.target.siblings}</caption>
        <thead>
          <tr>
            {[
              words.entity.siblings.place,
              words.entity.siblings.printed,
              words.entity.siblings.value,
              words.entity.siblings.year,
              words.entity.siblings.clause,
              words.entity.siblings.beside,
            ].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[own, ...others].map((target) => (
            <SiblingRow key={target.id} target={target} own={own} />
          ))}
        </tbody>
      </table>
      <Rest shown={targets.nodes.length} all={targets.totalCount} />
    </Section>
  );
}

function SiblingRow({ target, own }: { target: Sibling; own: Sibling }) {
  const speech = useWords();
  const { words } = speech;
  const reasons = target === own ? [] : differences(own, target);
  const separator = speech.language === 'zh' ? '；' : '; ';
  const said =
    target === own
      ? words.entity.siblings.own
      : reasons.map((reason) => words.entity.siblings.reasons[reason]).join(separator);
  return (
    <tr className={target === own ? 'own' : ''}>
      <th scope="row" className="compare-place">
        <Names of={placesOf(target)} />
      </th>
      <td data-label={words.entity.siblings.printed}>
        <q lang="zh-CN">{target.printed}</q>
      </td>
      <td data-label={words.entity.siblings.value}>
        <b>
          <EntityLink id={target.id} name={targetFigure(target, speech)} />
        </b>
      </td>
      <td data-label={words.entity.siblings.year}>{targetTerm(target, speech)}</td>
      <td data-label={words.entity.siblings.clause}>
        <Clause evidence={target.evidence} />
      </td>
      <td data-label={words.entity.siblings.beside} className={reasons.length > 0 ? 'apart' : ''}>
        {said || words.entity.siblings.fits}
      </td>
    </tr>
  );
}
