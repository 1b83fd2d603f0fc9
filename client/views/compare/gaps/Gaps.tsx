import type { CompareGapsQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareGaps } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { choose, select } from '../../../state/transitions.ts';
import { Choice } from '../../filters/Choice.tsx';
import { Asked } from '../Asked.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { Figure } from '../Figure.tsx';
import { MeasureFacts } from '../MeasureFacts.tsx';
import { MatrixDrawing } from '../matrix/MatrixDrawing.tsx';
import type { MatrixPicture } from '../matrix/matrixChart.ts';
import { useHref } from '../useHref.ts';
import { type Options, unless, useOptions } from '../useOptions.ts';
import { type Scope, useScope, withNarrower } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { GapTable } from './GapTable.tsx';
import { type Gap, gapSheet, placesOf, standingIn } from './gapPlaces.ts';
import { Missing } from './Missing.tsx';

const ks = ['2', '1', '3', '4', '5'] as const;

/** What several places have and one is silent on, and which documents to add next. */
export function Gaps() {
  const { words, lang } = useWords();
  const options = useOptions();
  const scope = useScope();
  const k = options.one('k', ks);
  const answered = useAnswer(compareGaps, {
    lang,
    k: Number(k),
    regions: options.list('places'),
    exact: options.flag('exact'),
  });
  return (
    <Workspace
      facts={answered.status === 'ready' && <GapFacts gaps={answered.data.gaps} scope={scope} options={options} />}
    >
      <Controls>
        <ScopeChoice name="places" scope={scope} options={options} />
        <Choice
          label={words.comparing.gaps.k}
          value={k}
          options={ks.toSorted().map((id) => ({ id, name: words.comparing.gaps.atLeast(Number(id)) }))}
          onChange={(id) => options.set({ k: unless('2', id) })}
        />
        <Flag name="exact" label={words.comparing.matrix.exact} options={options} />
      </Controls>
      <Asked answered={answered}>
        {(data) => (
          <>
            <GapFigure gaps={data.gaps} k={Number(k)} />
            <Missing documents={data.missingDocuments} />
          </>
        )}
      </Asked>
    </Workspace>
  );
}

function GapFigure({ gaps, k }: { gaps: CompareGapsQuery['gaps']; k: number }) {
  const { words } = useWords();
  const picture = usePicture(gaps);
  const notes = [words.comparing.gaps.rule(k), words.comparing.gaps.counts(gaps.length, placesOf(gaps).length)];
  if (gaps.length === 0) return <p className="note">{words.comparing.gaps.none(k)}</p>;
  return (
    <Figure
      title={words.comparing.gaps.title}
      file="gaps"
      legend={words.comparing.gaps.key}
      notes={notes}
      sheet={gapSheet(gaps)}
    >
      <MatrixDrawing label={words.comparing.gaps.title} picture={picture} />
      <p className="compare-key">{words.comparing.gaps.key}</p>
      <GapTable gaps={gaps} />
    </Figure>
  );
}

function usePicture(gaps: readonly Gap[]): MatrixPicture {
  const { words } = useWords();
  const href = useHref();
  const places = placesOf(gaps);
  const facts = (place: string, id: string) => href(choose({ facts: `${place}~${id}` }));
  return {
    places: places.map(({ id, name }) => ({ key: id, name, note: name, href: href(select(id)) })),
    columns: gaps.map(({ instrument, users }) => ({
      key: instrument.id,
      name: instrument.name,
      note: `${instrument.name}: ${words.comparing.matrix.usedBy(users.length, places.length)}`,
      href: facts('*', instrument.id),
    })),
    squares: gaps.flatMap((gap) =>
      places.map((place) => {
        const standing = standingIn(gap, place.id);
        return {
          place: place.id,
          column: gap.instrument.id,
          said: words.comparing.gaps.signs[standing],
          label: `${place.name} · ${gap.instrument.name}: ${words.codebook.standings[standing]}`,
          dark: 0.5,
          standing,
          href: facts(place.id, gap.instrument.id),
        };
      }),
    ),
  };
}

/** The measures of those who use it; of one place, or why it has none. */
function GapFacts({ gaps, scope, options }: { gaps: readonly Gap[]; scope: Scope | null; options: Options }) {
  const [place = '', id = ''] = options.text('facts')?.split('~') ?? [];
  const gap = gaps.find(({ instrument }) => instrument.id === id);
  if (!gap || !scope) return null;
  const places = place === '*' ? [...gap.users, ...gap.silent] : placesOf([gap]).filter((one) => one.id === place);
  const instruments = options.flag('exact') ? [id] : withNarrower(scope.instruments, [id]);
  return (
    <MeasureFacts
      title={gap.instrument.name}
      places={places}
      of={{ regions: places.map((one) => one.id), instruments }}
    />
  );
}
