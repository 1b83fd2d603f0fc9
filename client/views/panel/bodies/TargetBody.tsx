import type { TargetQuery } from '../../../../generated/operations.ts';
import { formatQuantity, targetFigure, targetTerm } from '../../../i18n/quantities.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { type Found, target } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Passage } from '../Passage.tsx';
import { Facts, NameList, Names, Section } from '../parts.tsx';
import { SiblingTable } from '../SiblingTable.tsx';
import { TargetList } from '../TargetList.tsx';

/** A target: the figure in large, how it is to be read, and what other places promise on the same indicator. */
export function TargetBody({ id }: { id: string }) {
  const { lang } = useWords();
  return <Answer answered={useAnswer(target, { id, lang })}>{(found) => <Body found={found} />}</Answer>;
}

function Body({ found }: { found: Found<TargetQuery> }) {
  const speech = useWords();
  const { words } = speech;
  return (
    <>
      <PanelHead {...found} />
      <p className="big-figure">
        {targetFigure(found, speech)} <small>{targetTerm(found, speech)}</small>
      </p>
      <Facts
        pairs={[
          [words.target.indicator, <Names key="indicator" of={[found.indicator]} />],
          [
            words.target.printed,
            <q key="printed" lang="zh-CN">
              {found.printed}
            </q>,
          ],
          [
            words.target.subject,
            <q key="subject" lang="zh-CN">
              {found.subject}
            </q>,
          ],
          [words.target.type, words.target.types[found.type]],
          [words.target.measuredAs, words.target.measured[found.measured]],
          [words.target.normalized, found.normalized && formatQuantity(found.normalized, speech)],
          [words.target.baseline, found.baseline && formatQuantity(found.baseline, speech)],
          [
            words.target.year,
            found.year ? `${found.year} (${words.target.bases[found.yearBasis]})` : words.target.noYear,
          ],
          [words.target.hedge, found.hedge],
          [words.target.scope, found.scope],
          [words.region.parent, found.region && <Names of={[found.region]} />],
          [words.target.policy, <Names key="policy" of={[found.policy]} />],
          [
            words.target.underMeasure,
            found.measure ? <Names key="measure" of={[found.measure]} /> : words.target.inPolicy,
          ],
          [words.target.restates, found.restates && <Names of={[found.restates]} />],
          [words.target.restatedBy, found.restatedBy.length > 0 && <NameList of={found.restatedBy} />],
          [words.target.partOf, found.partOf && <Names of={[found.partOf]} />],
        ]}
      />
      <Section title={words.target.parts} count={found.parts.length}>
        <TargetList targets={found.parts} />
      </Section>
      <Section title={words.evidence.title}>
        <Passage
          evidence={found.evidence}
          of={found.id}
          facts={[{ evidence: found.evidence, kind: 'TARGET', label: found.printed }]}
        />
      </Section>
      <SiblingTable id={found.id} />
    </>
  );
}
