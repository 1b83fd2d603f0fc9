import { useWords } from '../../../i18n/useWords.ts';
import { group } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { IncentiveList } from '../IncentiveList.tsx';
import { MeasureList } from '../MeasureList.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Facts, Names, Rest, Section } from '../parts.tsx';

/** A target group: the measures that involve it and in which part, and what it is offered. */
export function GroupBody({ id }: { id: string }) {
  const { lang, words } = useWords();
  return (
    <Answer answered={useAnswer(group, { id, lang })}>
      {(found, { incentives }) => (
        <>
          <PanelHead {...found} />
          <Facts
            pairs={[
              [words.group.broader, found.broader && <Names of={[found.broader]} />],
              [words.group.narrower, found.narrower.length > 0 && <Names of={found.narrower} />],
              [words.group.stip, found.stip.join(', ')],
            ]}
          />
          <Section title={words.group.measures} count={found.measures.totalCount}>
            <MeasureList
              measures={found.measures.nodes}
              note={({ involves }) =>
                involves
                  .filter((one) => one.group.id === id)
                  .map((one) => words.groupRoles[one.role])
                  .join(' · ')
              }
            />
            <Rest shown={found.measures.nodes.length} all={found.measures.totalCount} />
          </Section>
          <Section title={words.group.incentives} count={incentives.totalCount}>
            <IncentiveList incentives={incentives.nodes} />
            <Rest shown={incentives.nodes.length} all={incentives.totalCount} />
          </Section>
        </>
      )}
    </Answer>
  );
}
