import { useWords } from '../../../i18n/useWords.ts';
import { industry } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { MeasureList } from '../MeasureList.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Facts, Names, Rest, Section } from '../parts.tsx';

/** An industry: where it belongs, and the measures that aim at it. */
export function IndustryBody({ id }: { id: string }) {
  const { lang, words } = useWords();
  return (
    <Answer answered={useAnswer(industry, { id, lang })}>
      {(found) => (
        <>
          <PanelHead {...found} />
          <Facts
            pairs={[
              [words.industry.broader, found.broader && <Names of={[found.broader]} />],
              [words.industry.narrower, found.narrower.length > 0 && <Names of={found.narrower} />],
            ]}
          />
          <Section title={words.industry.measures} count={found.measures.totalCount}>
            <MeasureList measures={found.measures.nodes} />
            <Rest shown={found.measures.nodes.length} all={found.measures.totalCount} />
          </Section>
        </>
      )}
    </Answer>
  );
}
