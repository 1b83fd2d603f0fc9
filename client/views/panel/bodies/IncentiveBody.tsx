import type { IncentiveQuery } from '../../../../generated/operations.ts';
import { moneyInYuan, moneyText } from '../../../i18n/quantities.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { type Found, incentive } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Passage } from '../Passage.tsx';
import { Facts, Names, Section } from '../parts.tsx';

/** An incentive: the money in large, what earns it, who gets it, and how it adds up with others. */
export function IncentiveBody({ id }: { id: string }) {
  const { lang } = useWords();
  return <Answer answered={useAnswer(incentive, { id, lang })}>{(found) => <Body found={found} />}</Answer>;
}

function Body({ found }: { found: Found<IncentiveQuery> }) {
  const speech = useWords();
  const { words } = speech;
  return (
    <>
      <PanelHead {...found} />
      <p className="big-figure">
        {moneyText(found, speech)} <small>{words.incentive.forms[found.form]}</small>
      </p>
      <Facts
        pairs={[
          [words.incentive.normalized, moneyInYuan(found, speech)],
          [words.incentive.trigger, found.trigger && <q lang="zh-CN">{found.trigger}</q>],
          [words.incentive.recipient, found.recipient && <Names of={[found.recipient]} />],
          [words.incentive.grade, found.grade && words.region.levels[found.grade]],
          [words.incentive.basis, found.basis],
          [words.incentive.stacking, found.stacking && <q lang="zh-CN">{found.stacking}</q>],
          [words.incentive.follows, found.follows && <Names of={[found.follows]} />],
          [words.incentive.exclusiveWith, found.exclusiveWith.length > 0 && <Names of={found.exclusiveWith} />],
          [words.incentive.paysFor, found.instrument && <Names of={[found.instrument]} />],
          [words.incentive.offeredBy, <Names key="measure" of={[found.measure]} />],
          [words.target.policy, <Names key="policy" of={[found.policy]} />],
        ]}
      />
      <Section title={words.evidence.title}>
        <Passage
          evidence={found.evidence}
          of={found.id}
          facts={[{ evidence: found.evidence, kind: 'INCENTIVE', label: moneyText(found, speech) }]}
        />
      </Section>
    </>
  );
}
