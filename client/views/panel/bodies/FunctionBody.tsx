import { useWords } from '../../../i18n/useWords.ts';
import { agencyFunction } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { NameList, Rest, Section } from '../parts.tsx';

/** An office as such: the bodies that perform it in each place. */
export function FunctionBody({ id }: { id: string }) {
  const { lang, words } = useWords();
  return (
    <Answer answered={useAnswer(agencyFunction, { id, lang })}>
      {(found) => (
        <>
          <PanelHead {...found} />
          <Section title={words.agency.elsewhere} count={found.agencies.totalCount}>
            <NameList
              of={found.agencies.nodes}
              note={({ region, responsibilities }) =>
                [region?.name, words.agency.duties(responsibilities.totalCount)].filter(Boolean).join(' · ')
              }
            />
            <Rest shown={found.agencies.nodes.length} all={found.agencies.totalCount} />
          </Section>
        </>
      )}
    </Answer>
  );
}
