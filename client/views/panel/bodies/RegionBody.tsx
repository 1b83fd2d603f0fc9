import type { RegionQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { type Found, region } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { CompareLinks } from '../CompareLinks.tsx';
import { InstrumentMix } from '../InstrumentMix.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { Facts, NameList, Names, Rest, Section } from '../parts.tsx';
import { TargetList } from '../TargetList.tsx';

/** A place: its policies, its mix of instruments, what it promises in figures, its bodies and programs. */
export function RegionBody({ id }: { id: string }) {
  const { lang } = useWords();
  return (
    <Answer answered={useAnswer(region, { id, lang })}>
      {(found, data: RegionQuery) => <Body found={found} data={data} />}
    </Answer>
  );
}

function Body({ found, data }: { found: Found<RegionQuery>; data: RegionQuery }) {
  const { words } = useWords();
  const { policies, instrumentUses } = found;
  const outer = instrumentUses.nodes.filter(({ instrument }) => instrument.broader === null);
  return (
    <>
      <PanelHead {...found} />
      <Facts
        pairs={[
          [words.region.level, words.region.levels[found.level]],
          [words.region.code, found.code],
          [words.region.parent, found.parent && <Names of={[found.parent]} />],
          [words.region.children, found.children.length > 0 && <Names of={found.children} />],
        ]}
      />
      <Section title={words.region.policies} count={policies.totalCount}>
        <NameList
          of={policies.nodes}
          note={({ documentType, issued }) => [words.policy.types[documentType], issued].filter(Boolean).join(' · ')}
        />
        <Rest shown={policies.nodes.length} all={policies.totalCount} />
      </Section>
      <Section title={words.region.instruments} count={outer.length}>
        <InstrumentMix uses={instrumentUses.nodes} />
        <Rest shown={instrumentUses.nodes.length} all={instrumentUses.totalCount} />
      </Section>
      {policies.totalCount > 0 && (
        <CompareLinks
          to={[
            { id: 'sideBySide', options: { beside: found.id } },
            { id: 'mix', options: { places: found.id } },
            { id: 'similarity', options: {} },
          ]}
        />
      )}
      <Section title={words.region.targets} count={data.targets.totalCount}>
        <TargetList targets={data.targets.nodes} />
        <Rest shown={data.targets.nodes.length} all={data.targets.totalCount} />
      </Section>
      <Section title={words.region.agencies} count={data.agencies.totalCount}>
        <NameList of={data.agencies.nodes} note={({ type }) => words.agency.types[type]} />
        <Rest shown={data.agencies.nodes.length} all={data.agencies.totalCount} />
      </Section>
      <Section title={words.region.programs} count={data.programs.totalCount}>
        <NameList of={data.programs.nodes} note={({ type }) => words.program.types[type]} />
        <Rest shown={data.programs.nodes.length} all={data.programs.totalCount} />
      </Section>
    </>
  );
}
