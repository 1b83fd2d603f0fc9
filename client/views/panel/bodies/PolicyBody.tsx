import type { PolicyQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { type Found, policy } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { Answer } from '../Answer.tsx';
import { Clause } from '../Clause.tsx';
import { DutyList } from '../DutyList.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { NameList, Rest, Section } from '../parts.tsx';
import { TargetList } from '../TargetList.tsx';
import { PolicyFacts } from './PolicyFacts.tsx';

/** A document: who issued it, when and for where, its measures in order, its targets, what it cites. */
export function PolicyBody({ id }: { id: string }) {
  const { lang } = useWords();
  return <Answer answered={useAnswer(policy, { id, lang })}>{(found) => <Body found={found} />}</Answer>;
}

function Body({ found }: { found: Found<PolicyQuery> }) {
  const { words } = useWords();
  const { measures, targets, citations, citedBy, responsibilities } = found;
  const sections = Map.groupBy(measures.nodes, (measure) => measure.section ?? '');
  return (
    <>
      <PanelHead {...found} summary={found.summary} />
      <PolicyFacts found={found} />
      <Section title={words.policy.responsibilities} count={responsibilities.length}>
        <DutyList duties={responsibilities} />
      </Section>
      <Section title={words.policy.measures} count={measures.totalCount}>
        {[...sections].map(([section, ofSection]) => (
          <div key={section} className="clauses">
            {section && <h4>{section}</h4>}
            <ol>
              {ofSection.map(({ id, name, ref }) => (
                <li key={id}>
                  <b>{ref}</b>
                  <EntityLink id={id} name={name} />
                </li>
              ))}
            </ol>
          </div>
        ))}
        <Rest shown={measures.nodes.length} all={measures.totalCount} />
      </Section>
      <Section title={words.policy.targets} count={targets.totalCount}>
        <TargetList targets={targets.nodes} />
        <Rest shown={targets.nodes.length} all={targets.totalCount} />
      </Section>
      <Section title={words.policy.citations} count={citations.length}>
        <ul className="name-list">
          {citations.map(({ cited, relation, evidence }) => (
            <li key={`${cited.id}${evidence.ref}${evidence.anchor}`} className="cited">
              <span className="note">{words.policy.citationRelations[relation]}</span>
              <EntityLink {...cited} />
              <Clause evidence={evidence} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.policy.citedBy} count={citedBy.totalCount}>
        <NameList of={citedBy.nodes} />
        <Rest shown={citedBy.nodes.length} all={citedBy.totalCount} />
      </Section>
    </>
  );
}
