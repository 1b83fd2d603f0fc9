import type { ReactNode } from 'react';
import type { AddressedQuery } from '../../../../generated/operations.ts';
import { useWords, type Words } from '../../../i18n/useWords.ts';
import { addressed, type Found } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { kindOfId } from '../../../state/kindOfId.ts';
import { Answer } from '../Answer.tsx';
import { IncentiveList } from '../IncentiveList.tsx';
import { MeasureList } from '../MeasureList.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Facts, Names, Rest, Section } from '../parts.tsx';

type Addressed = Found<AddressedQuery>;

/** A group, an industry or a program: where it belongs, the measures that address it, and what a group is offered. */
export function AddressedBody({ id }: { id: string }) {
  const { lang, words } = useWords();
  const groups = kindOfId(id) === 'GROUP' ? [id] : [];
  return (
    <Answer answered={useAnswer(addressed, { id, groups, lang })}>
      {(found: Addressed, { incentives }) => (
        <>
          <PanelHead {...found} />
          <Facts pairs={factsOf(found, words)} />
          <Section title={measuresTitle(found, words)} count={found.measures.totalCount}>
            <Measures of={found} />
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

/** A group's measures say the part that it has in each. */
function Measures({ of }: { of: Addressed }) {
  const { words } = useWords();
  if (of.__typename !== 'Group') return <MeasureList measures={of.measures.nodes} />;
  return (
    <MeasureList
      measures={of.measures.nodes}
      note={({ involves }) =>
        involves.flatMap(({ group, role }) => (group.id === of.id ? [words.groupRoles[role]] : [])).join(' · ')
      }
    />
  );
}

function measuresTitle({ __typename }: Addressed, words: Words): string {
  if (__typename === 'Program') return words.program.measures;
  return __typename === 'Group' ? words.group.measures : words.industry.measures;
}

function factsOf(found: Addressed, words: Words): [string, ReactNode][] {
  if (found.__typename === 'Program') {
    return [
      [words.program.type, words.program.types[found.programType]],
      [words.program.region, found.region && <Names of={[found.region]} />],
    ];
  }
  if (found.__typename === 'Industry') return kin(found, words.industry.broader, words.industry.narrower);
  return [...kin(found, words.group.broader, words.group.narrower), [words.group.stip, found.stip.join(', ')]];
}

type Kin = Extract<Addressed, { broader: unknown }>;

const kin = ({ broader, narrower }: Kin, broaderWord: string, narrowerWord: string): [string, ReactNode][] => [
  [broaderWord, broader && <Names of={[broader]} />],
  [narrowerWord, narrower.length > 0 && <Names of={narrower} />],
];
