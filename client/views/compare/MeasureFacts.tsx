import type {
  CompareMeasuresQuery,
  CompareMeasuresQueryVariables,
  MeasureCardFragment,
} from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import { compareMeasures } from '../../queries/documents.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { EntityLink } from '../EntityLink.tsx';
import { Clause } from '../panel/Clause.tsx';
import { Rest } from '../panel/parts.tsx';
import { StrengthWord } from '../panel/StrengthWord.tsx';
import { Asked } from './Asked.tsx';

type Named = { readonly id: string; readonly name: string };
type Props = {
  readonly title: string;
  readonly of: Omit<CompareMeasuresQueryVariables, 'lang'>;
  /** The places to tell of, one column each; a place without a measure says so. */
  readonly places: readonly Named[];
  /** Only measures that this holds for, of the first hundred. */
  readonly only?: (measure: MeasureCardFragment) => boolean;
};

/** The measures behind a mark side by side, a column for each place. */
export function MeasureFacts({ title, of, places, only }: Props) {
  const { words, lang } = useWords();
  const answered = useAnswer(compareMeasures, { lang, ...of });
  return (
    <section className="measure-facts">
      <h2>{title}</h2>
      <Asked answered={answered}>
        {(data) => (
          <>
            <div className="fact-columns">
              {columnsOf(data, places, only).map(({ place, measures, policies }) => (
                <PlaceColumn key={place.id} place={place} measures={measures} policies={policies} of={of} />
              ))}
            </div>
            <Rest shown={data.measures.nodes.length} all={data.measures.totalCount} />
            <p className="hint">{words.comparing.factsHint}</p>
          </>
        )}
      </Asked>
    </section>
  );
}

type Policy = CompareMeasuresQuery['policies']['nodes'][number];
type PlaceFacts = {
  readonly place: Named;
  readonly measures: readonly MeasureCardFragment[];
  readonly policies: readonly Policy[];
};

/** What each place has, those with most measures first. */
export function columnsOf(
  { measures, policies }: CompareMeasuresQuery,
  places: readonly Named[],
  only: Props['only'] = () => true,
): PlaceFacts[] {
  const kept = measures.nodes.filter(only);
  return places
    .map((place) => {
      const isOf = (policy: { readonly regions: readonly { readonly id: string }[] }) =>
        policy.regions.some(({ id }) => id === place.id);
      return { place, measures: kept.filter(({ policy }) => isOf(policy)), policies: policies.nodes.filter(isOf) };
    })
    .sort((left, right) => right.measures.length - left.measures.length);
}

function PlaceColumn({ place, measures, policies, of }: PlaceFacts & Pick<Props, 'of'>) {
  const { words } = useWords();
  return (
    <div className="fact-column">
      <h3>
        <EntityLink {...place} />
        <small>{words.compare.measuresOf(measures.length)}</small>
      </h3>
      {measures.length === 0 && <NoMeasure policies={policies} />}
      {measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} instruments={of.instruments ?? null} />
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

function MeasureCard({ measure, instruments }: { measure: MeasureCardFragment; instruments: unknown }) {
  const wanted = new Set(Array.isArray(instruments) ? (instruments as string[]) : []);
  const codings = measure.codings.filter(({ instrument }) => wanted.size === 0 || wanted.has(instrument.id));
  return (
    <article className="measure-card">
      <h4>
        <b>{measure.ref}</b> <EntityLink id={measure.id} name={measure.name} />
      </h4>
      <p className="summary">{measure.summary}</p>
      {codings.map((coding) => (
        <p key={coding.instrument.id} className="coding">
          <StrengthWord strength={coding.strength} />
          <EntityLink {...coding.instrument} />
          <Clause evidence={coding.evidence} />
        </p>
      ))}
    </article>
  );
}
