import { useMemo } from 'react';
import type { InstrumentQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { type Found, instrument } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Answer } from '../Answer.tsx';
import { CompareLinks } from '../CompareLinks.tsx';
import { CompareTable } from '../CompareTable.tsx';
import { compareByPlace } from '../compareByPlace.ts';
import { OtherPlaces } from '../OtherPlaces.tsx';
import { PanelHead } from '../PanelHead.tsx';
import { PlaceSection } from '../PlaceSection.tsx';
import { Facts, Names, Rest, Section } from '../parts.tsx';

/** An instrument: the places that use it side by side, then each place in full. */
export function InstrumentBody({ id }: { id: string }) {
  const { lang } = useWords();
  return (
    <Answer answered={useAnswer(instrument, { id, lang })}>
      {(found, { policies }) => <Body found={found} policies={policies.nodes} />}
    </Answer>
  );
}

function Body({ found, policies }: { found: Found<InstrumentQuery>; policies: InstrumentQuery['policies']['nodes'] }) {
  const { words } = useWords();
  const uses = useMemo(() => compareByPlace(found, policies), [found, policies]);
  return (
    <>
      <PanelHead {...found} summary={found.definition} />
      <Section title={words.compare.title} {...(uses.length > 0 ? { count: uses.length } : {})}>
        {uses.length > 0 && <CompareTable uses={uses} />}
        <OtherPlaces id={found.id} told={new Set(uses.map(({ place }) => place.id))} />
        <p className="hint">{words.compare.silentHint}</p>
      </Section>
      <Section title={words.compare.byPlace} count={uses.length}>
        {uses.map((use, index) => (
          <PlaceSection key={use.place.id} use={use} instrument={found} open={index === 0} />
        ))}
        <Rest shown={found.measures.nodes.length} all={found.measures.totalCount} />
      </Section>
      <CompareLinks
        to={[
          { id: 'matrix', options: { instruments: found.id } },
          { id: 'money', options: { instruments: found.id } },
          { id: 'adoption', options: { of: found.id } },
          ...found.indicators.slice(0, 1).map(({ id }) => ({ id: 'targets' as const, options: { indicator: id } })),
        ]}
      />
      <Section title={words.panel.facts}>
        <Facts
          pairs={[
            [words.instrument.broader, found.broader && <Names of={[found.broader]} />],
            [words.instrument.narrower, found.narrower.length > 0 && <Names of={found.narrower} />],
            [words.instrument.indicators, found.indicators.length > 0 && <Names of={found.indicators} />],
            [words.instrument.stip, found.stip.join(', ')],
            ...found.sides.map(
              ({ scheme, side, reason }) =>
                [
                  `${words.instrument.sides} · ${words.instrument.schemes[scheme] ?? scheme}`,
                  <span key={scheme}>
                    {words.filters.sides[side]}
                    {reason && <small className="reason">{reason}</small>}
                  </span>,
                ] as const,
            ),
          ]}
        />
      </Section>
    </>
  );
}
