import { useWords } from '../../../i18n/useWords.ts';
import { program } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { MeasureList } from '../MeasureList.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Facts, Names, Rest, Section } from '../parts.tsx';

/** A program: who runs it, and the measures that run through it. */
export function ProgramBody({ id }: { id: string }) {
  const { lang, words } = useWords();
  return (
    <Answer answered={useAnswer(program, { id, lang })}>
      {(found) => (
        <>
          <PanelHead {...found} />
          <Facts
            pairs={[
              [words.program.type, words.program.types[found.programType]],
              [words.program.region, found.region && <Names of={[found.region]} />],
            ]}
          />
          <Section title={words.program.measures} count={found.measures.totalCount}>
            <MeasureList measures={found.measures.nodes} />
            <Rest shown={found.measures.nodes.length} all={found.measures.totalCount} />
          </Section>
        </>
      )}
    </Answer>
  );
}
