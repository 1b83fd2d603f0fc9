import type { AgencyQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { agency, type Found } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { Answer } from '../Answer.tsx';
import { Clause } from '../Clause.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Facts, Names, Rest, Section } from '../parts.tsx';

/** A body: where it stands, what it answers for and in which part, and the same office of other places. */
export function AgencyBody({ id }: { id: string }) {
  const { lang } = useWords();
  return <Answer answered={useAnswer(agency, { id, lang })}>{(found) => <Body found={found} />}</Answer>;
}

function Body({ found }: { found: Found<AgencyQuery> }) {
  const { words } = useWords();
  const { responsibilities } = found;
  const elsewhere = found.function?.agencies.nodes.filter(({ id }) => id !== found.id) ?? [];
  return (
    <>
      <PanelHead {...found} summary={found.collective ? words.agency.collective : null} />
      <Facts
        pairs={[
          [words.agency.type, words.agency.types[found.type]],
          [words.agency.region, found.region && <Names of={[found.region]} />],
          [words.agency.function, found.function && <Names of={[found.function]} />],
        ]}
      />
      <Section title={words.agency.measures} count={responsibilities.totalCount}>
        <ul className="duties tall">
          {responsibilities.nodes.map(({ role, policy, measure, evidence, inherited }) => (
            <li key={`${policy.id}${measure?.id}`}>
              <span className={`role ${role.toLowerCase()}`}>{words.roles[role]}</span>
              {measure ? (
                <EntityLink id={measure.id} name={measure.name} />
              ) : (
                <EntityLink id={policy.id} name={`${policy.name} (${words.agency.whole})`} />
              )}
              <span className="duty-place">
                <Clause evidence={evidence} />
                {inherited && <small>{words.inherited}</small>}
              </span>
            </li>
          ))}
        </ul>
        <Rest shown={responsibilities.nodes.length} all={responsibilities.totalCount} />
      </Section>
      <Section title={words.agency.elsewhere} count={elsewhere.length}>
        <Names of={elsewhere} />
      </Section>
    </>
  );
}
