import type {
  CompareMeasuresQuery,
  CompareMeasuresQueryVariables,
  MeasureCardFragment,
} from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ask } from '../../queries/ask.ts';
import { compareMeasures } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Asked } from './Asked.tsx';
import { factColumns, type Named, type PlaceFacts, type Policy } from './factColumns.ts';
import { Codings, Duties, MeasureCard } from './MeasureCard.tsx';
import { MorePages } from './MorePages.tsx';
import { usePages } from './usePages.ts';

type Of = Omit<CompareMeasuresQueryVariables, 'lang' | 'after'>;
/** Only measures that this holds for, and how many of them there are. */
type Only = { readonly holds: (measure: MeasureCardFragment) => boolean; readonly count: number };
type Props = {
  readonly title: string;
  readonly of: Of;
  /** The places to tell of, one column each; a place without a measure says so. */
  readonly places: readonly Named[];
  readonly only?: Only;
  /** Whether to tell who answers for a measure, in place of what it works with. */
  readonly duties?: boolean;
};

/** The measures behind a mark side by side, a column for each place, page by page. */
export function MeasureFacts({ title, of, places, only, duties = false }: Props) {
  const { lang } = useWords();
  const answered = useAnswer(compareMeasures, { lang, ...of });
  return (
    <section className="measure-facts">
      <h2>{title}</h2>
      <Asked answered={answered}>
        {(data) => (
          <Columns key={JSON.stringify([lang, of])} first={data} of={of} places={places} only={only} duties={duties} />
        )}
      </Asked>
    </section>
  );
}

type ColumnsProps = Pick<Props, 'of' | 'places'> & {
  readonly first: CompareMeasuresQuery;
  readonly only: Only | undefined;
  readonly duties: boolean;
};

function Columns({ first, of, places, only, duties }: ColumnsProps) {
  const { words, lang } = useWords();
  const pages = usePages(
    first.measures,
    async (after) => (await ask(compareMeasures, { lang, ...of, after })).measures,
  );
  const { measures, columns } = factColumns({ ...first, further: pages.nodes, places, holds: only?.holds });
  const all = only?.count ?? pages.totalCount;
  return (
    <>
      <div className="fact-columns">
        {columns.map((column) => (
          <PlaceColumn key={column.place.id} {...column} whole={measures.length >= all} of={of} duties={duties} />
        ))}
      </div>
      <MorePages pages={pages} shown={measures.length} all={all} />
      <p className="hint">{words.comparing.factsHint}</p>
    </>
  );
}

type ColumnProps = PlaceFacts &
  Pick<Props, 'of'> & {
    /** Whether all measures are here: only then has a place none. */
    readonly whole: boolean;
    readonly duties: boolean;
  };

function PlaceColumn({ place, measures, policies, of, whole, duties }: ColumnProps) {
  const { words } = useWords();
  return (
    <div className="fact-column">
      <h3>
        <EntityLink {...place} />
        <small>{words.compare.measuresOf(measures.length)}</small>
      </h3>
      {measures.length === 0 && whole && <NoMeasure policies={policies} />}
      {measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure}>
          {duties ? <Duties of={measure} /> : <Codings of={measure} instruments={of.instruments ?? null} />}
        </MeasureCard>
      ))}
    </div>
  );
}

/** Why no measure does not mean that there is none. */
function NoMeasure({ policies }: { policies: readonly Policy[] }) {
  const { words } = useWords();
  const speaking = policies.some(({ comprehensive, missing }) => comprehensive && !missing.some(hides));
  return (
    <div className="fact-none">
      <p>{speaking ? words.compare.silent : words.comparing.unknown}</p>
      <ul>
        {policies.map(({ id, name, comprehensive, missing }) => (
          <li key={id}>
            <EntityLink id={id} name={name} />
            <small>
              {[
                comprehensive ? '' : words.policy.single,
                ...missing.filter(hides).map((one) => words.policy.missing[one]),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether what is missing may hide measures. */
const hides = (missing: Policy['missing'][number]): boolean =>
  missing === 'PARTLY_DISCLOSED' || missing === 'ANNEX' || missing === 'DAMAGED_TEXT';
