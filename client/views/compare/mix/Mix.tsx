import type { CompareMixQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareMix } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { defaultScheme } from '../../../state/recipe.ts';
import { choose, select } from '../../../state/transitions.ts';
import { Segments } from '../../filters/Segments.tsx';
import { Asked } from '../Asked.tsx';
import { Chart } from '../chart/Chart.tsx';
import { Controls } from '../controls/Controls.tsx';
import { SchemeChoice } from '../controls/SchemeChoice.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { Figure } from '../Figure.tsx';
import { percent } from '../matrix/matrixCells.ts';
import { useHref } from '../useHref.ts';
import { unless, useOptions } from '../useOptions.ts';
import { useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { MixFacts } from './MixFacts.tsx';
import { MixTable } from './MixTable.tsx';
import { inFirst, type Segment, schemeName, segmentsOf, sides, type Whole, wholesOf } from './mixBars.ts';
import { type Line, type MixPicture, mixChart } from './mixChart.ts';
import { mixSheet } from './mixSheet.ts';
import { StipFigure, stipWays } from './StipFigure.tsx';

const ofs = ['places', 'documents'] as const;

/** How the measures of each place or document divide into sides and STIP codes, under each scheme. */
export function Mix() {
  const { words, lang } = useWords();
  const options = useOptions();
  const scope = useScope();
  const of = options.one('of', ofs);
  const scheme = options.text('scheme') ?? defaultScheme;
  const answered = useAnswer(compareMix, { lang, scheme, regions: options.list('places') });
  return (
    <Workspace
      facts={answered.status === 'ready' && <MixFacts wholes={wholesOf(answered.data.policyMix, of)} scope={scope} />}
    >
      <Controls>
        <ScopeChoice name="places" scope={scope} options={options} />
        <Segments
          label={words.comparing.mix.of}
          value={of}
          options={ofs.map((id) => ({ id, name: words.comparing.mix.ofs[id] }))}
          onChange={(id) => options.set({ of: unless('places', id) })}
        />
        <SchemeChoice scope={scope} options={options} />
        <Segments
          label={words.comparing.mix.stipBy}
          value={options.one('stip', stipWays)}
          options={stipWays.map((id) => ({ id, name: words.comparing.matrix.ways[id] }))}
          onChange={(id) => options.set({ stip: unless('STIP', id) })}
        />
      </Controls>
      <Asked answered={answered}>
        {({ policyMix }) => <Answer answer={policyMix} wholes={wholesOf(policyMix, of)} scheme={scheme} />}
      </Asked>
    </Workspace>
  );
}

type Shown = {
  readonly answer: CompareMixQuery['policyMix'];
  readonly wholes: readonly Whole[];
  readonly scheme: string;
};

function Answer({ answer, wholes, scheme }: Shown) {
  const speech = useWords();
  const { words } = speech;
  const picture = usePicture(wholes, scheme);
  if (wholes.length === 0) return <p className="note">{words.comparing.nothing}</p>;
  const measures = wholes.reduce((sum, { mix }) => sum + mix.codedCount, 0);
  const notes = [
    words.comparing.byScheme(answer.schemes.map((one) => schemeName(one, speech)).join(' · ')),
    words.comparing.mix.share,
    words.comparing.mix.counts(wholes.length, measures),
    answer.truncated ? words.comparing.cut : null,
  ];
  return (
    <>
      <Figure title={words.comparing.mix.title} file="policy-mix" notes={notes} sheet={mixSheet(wholes)}>
        <Chart
          label={words.comparing.mix.title}
          content={picture}
          draw={(width) => mixChart(picture, width)}
          least={560}
        />
        <p className="compare-key side-key">
          {sides.map((side) => (
            <span key={side}>
              <i style={{ background: `var(--side-${side.toLowerCase()})` }} />
              {words.filters.sides[side]}
            </span>
          ))}
        </p>
        <MixTable wholes={wholes} scheme={scheme} />
      </Figure>
      <StipFigure wholes={wholes} />
    </>
  );
}

function usePicture(wholes: readonly Whole[], scheme: string): MixPicture {
  const speech = useWords();
  const { words } = speech;
  const href = useHref();
  const barOf = (whole: Whole, of: string) => `${whole.id} ${of}`;
  const lines = wholes.flatMap((whole): Line[] => [
    { key: whole.id, name: whole.name, head: true, href: href(select(whole.id)) },
    ...inFirst(whole.mix.schemes, scheme).map((one) => ({
      key: barOf(whole, one.scheme),
      name: `${schemeName(one.scheme, speech)} n=${one.total}`,
      head: false,
      href: null,
    })),
  ]);
  const parts = segmentsOf(wholes, scheme).map((segment: Segment) => ({
    bar: barOf(segment.whole, segment.scheme),
    from: segment.from,
    to: segment.to,
    side: segment.side,
    long: `${words.comparing.mix.sides[segment.side]} ${percent(segment.share)}`,
    short: `${words.comparing.mix.initials[segment.side]} ${percent(segment.share)}`,
    label: words.comparing.mix.said({
      name: segment.whole.name,
      scheme: schemeName(segment.scheme, speech),
      side: words.filters.sides[segment.side],
      share: percent(segment.share),
      count: segment.count,
      total: segment.total,
    }),
    href: href(choose({ facts: `${segment.whole.id}~${segment.scheme}~${segment.side}` })),
  }));
  return { lines, parts };
}
