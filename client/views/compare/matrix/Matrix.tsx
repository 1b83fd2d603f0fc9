import type { CompareMatrixQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareMatrix } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { defaultScheme } from '../../../state/recipe.ts';
import { choose, select } from '../../../state/transitions.ts';
import { Choice } from '../../filters/Choice.tsx';
import { Segments } from '../../filters/Segments.tsx';
import { Asked } from '../Asked.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { SchemeChoice } from '../controls/SchemeChoice.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { Figure } from '../Figure.tsx';
import { MeasureFacts } from '../MeasureFacts.tsx';
import { useHref } from '../useHref.ts';
import { unless, useOptions } from '../useOptions.ts';
import { useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { MatrixDrawing } from './MatrixDrawing.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { cellsOf, cellText, cellWords, darkness, ranked, type Show, shows } from './matrixCells.ts';
import type { MatrixPicture } from './matrixChart.ts';
import { matrixSheet } from './matrixSheet.ts';

const ways = ['INSTRUMENT', 'STIP', 'STIP_FAMILY', 'SIDE'] as const;

/** Places and instruments: who uses what, how much, how strongly, since when; who is silent, and where it is not known. */
export function Matrix() {
  const { words, lang } = useWords();
  const options = useOptions();
  const scope = useScope();
  const by = options.one('by', ways);
  const show = options.one('show', shows);
  const answered = useAnswer(compareMatrix, {
    lang,
    by,
    scheme: options.text('scheme') ?? defaultScheme,
    exact: options.flag('exact'),
    regions: options.list('places'),
    instruments: options.list('instruments'),
  });
  return (
    <Workspace facts={answered.status === 'ready' && <MatrixFacts matrix={answered.data.instrumentMatrix} />}>
      <Controls>
        <ScopeChoice name="places" scope={scope} options={options} />
        <ScopeChoice name="instruments" scope={scope} options={options} />
        <Segments
          label={words.comparing.matrix.columns}
          value={by}
          options={ways.map((id) => ({ id, name: words.comparing.matrix.ways[id] }))}
          onChange={(id) => options.set({ by: unless('INSTRUMENT', id) })}
        />
        {by === 'SIDE' && <SchemeChoice scope={scope} options={options} />}
        <Choice
          label={words.comparing.matrix.show}
          value={show}
          options={shows.map((id) => ({ id, name: words.comparing.matrix.shows[id] }))}
          onChange={(id) => options.set({ show: unless('count', id) })}
        />
        {by === 'INSTRUMENT' && <Flag name="exact" label={words.comparing.matrix.exact} options={options} />}
      </Controls>
      <Asked answered={answered}>{(data) => <Answer matrix={ranked(data.instrumentMatrix)} show={show} />}</Asked>
    </Workspace>
  );
}

type Answered = { readonly matrix: CompareMatrixQuery['instrumentMatrix'] };

function Answer({ matrix, show }: Answered & { show: Show }) {
  const speech = useWords();
  const { words } = speech;
  const picture = usePicture({ matrix, show });
  const notes = useNotes({ matrix, show });
  if (matrix.rows.length === 0 || matrix.columns.length === 0) return <p className="note">{words.comparing.nothing}</p>;
  return (
    <Figure
      title={words.comparing.names.matrix}
      file="matrix"
      legend={words.comparing.matrix.signs}
      notes={notes}
      sheet={matrixSheet(matrix, speech)}
    >
      <MatrixDrawing label={words.comparing.names.matrix} picture={picture} />
      <p className="compare-key">{words.comparing.matrix.signs}</p>
      <MatrixTable matrix={matrix} />
    </Figure>
  );
}

function usePicture({ matrix, show }: Answered & { show: Show }): MatrixPicture {
  const speech = useWords();
  const href = useHref();
  const cells = cellsOf(matrix);
  const facts = (place: string, column: string) => href(choose({ facts: `${place}~${column}` }));
  return {
    places: matrix.rows.map(({ region, measureCount }) => ({
      key: region.id,
      name: region.name,
      note: `${region.name}: ${speech.words.compare.measuresOf(measureCount)}`,
      href: href(select(region.id)),
    })),
    columns: matrix.columns.map(({ key, label, regionCount }) => ({
      key,
      name: label,
      note: `${label}: ${speech.words.comparing.matrix.usedBy(regionCount, matrix.rows.length)}`,
      href: facts('*', key),
    })),
    squares: cells.map((cell) => ({
      place: cell.region.id,
      column: cell.column,
      said: cellText(cell, show, speech),
      label: cellWords(cell, speech),
      dark: darkness(cell, cells, show),
      standing: cell.measureCount === 0 && cell.standing === 'USED' ? 'SILENT' : cell.standing,
      href: facts(cell.region.id, cell.column),
    })),
  };
}

function useNotes({ matrix, show }: Answered & { show: Show }): (string | null)[] {
  const { words } = useWords();
  const options = useOptions();
  const by = options.one('by', ways);
  const scheme = options.text('scheme') ?? defaultScheme;
  return [
    by === 'SIDE'
      ? words.comparing.byScheme(words.instrument.schemes[scheme] ?? scheme)
      : words.comparing.matrix.by[by],
    words.comparing.matrix.means[show],
    words.comparing.matrix.counts(matrix.rows.length, matrix.measureCount),
    words.comparing.matrix.totals,
    matrix.truncated ? words.panel.shownOf(matrix.rows.length, matrix.totalRows) : null,
  ];
}

/** The measures of one cell, or of one column in every place. */
function MatrixFacts({ matrix }: Answered) {
  const { words } = useWords();
  const [place = '', key = ''] = useOptions().text('facts')?.split('~') ?? [];
  const column = matrix.columns.find((one) => one.key === key);
  const places = matrix.rows.map(({ region }) => region).filter(({ id }) => place === '*' || id === place);
  if (!column || places.length === 0) return <p className="note">{words.notice.unknown.text}</p>;
  return (
    <MeasureFacts
      title={column.label}
      places={places}
      of={{ regions: places.map(({ id }) => id), instruments: column.instruments.map(({ id }) => id) }}
    />
  );
}
