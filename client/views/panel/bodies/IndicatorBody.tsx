import { useWords } from '../../../i18n/useWords.ts';
import { indicator } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { CompareLinks } from '../CompareLinks.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Facts, Names, Rest, Section } from '../parts.tsx';
import { TargetList } from '../TargetList.tsx';

/** An indicator: what it counts and by what, and what each place promises on it. */
export function IndicatorBody({ id }: { id: string }) {
  const { lang, words } = useWords();
  return (
    <Answer answered={useAnswer(indicator, { id, lang })}>
      {(found) => (
        <>
          <PanelHead {...found} summary={found.definition} />
          <Facts
            pairs={[
              [words.indicator.unit, found.unit],
              [words.indicator.numerator, found.numerator],
              [words.indicator.denominator, found.denominator],
              [words.indicator.grade, found.grade && words.region.levels[found.grade]],
              [words.indicator.instruments, found.instruments.length > 0 && <Names of={found.instruments} />],
              [words.indicator.broader, found.broader && <Names of={[found.broader]} />],
              [words.indicator.narrower, found.narrower.length > 0 && <Names of={found.narrower} />],
              [words.indicator.components, found.components.length > 0 && <Names of={found.components} />],
            ]}
          />
          <Section title={words.indicator.targets} count={found.targets.totalCount}>
            <TargetList targets={found.targets.nodes} places />
            <Rest shown={found.targets.nodes.length} all={found.targets.totalCount} />
          </Section>
          <CompareLinks to={[{ id: 'targets', options: { indicator: found.id } }]} />
        </>
      )}
    </Answer>
  );
}
