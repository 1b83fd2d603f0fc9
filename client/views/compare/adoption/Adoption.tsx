import { kinds } from '../../../../graph/model.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareAdoption } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { choose } from '../../../state/transitions.ts';
import { Choice } from '../../filters/Choice.tsx';
import { Asked } from '../Asked.tsx';
import { Chart } from '../chart/Chart.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { Figure } from '../Figure.tsx';
import { MeasureFacts } from '../MeasureFacts.tsx';
import { useHref } from '../useHref.ts';
import { type Options, useOptions } from '../useOptions.ts';
import { type Scope, useScope, withNarrower } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { AdoptionTable } from './AdoptionTable.tsx';
import type { Adopted } from './adopted.ts';
import { type AdoptionPicture, adoptionChart } from './adoptionChart.ts';
import { adoptionSheet } from './adoptionSheet.ts';
import { lagText } from './lagText.ts';

/** When each place wrote an instrument or a program into a document, and what it cites for it. */
export function Adoption() {
  const options = useOptions();
  const scope = useScope();
  const of = options.text('of') ?? scope?.sharedInstruments[0]?.instrument.id ?? null;
  return (
    <Workspace facts={of && <AdoptionFacts of={of} scope={scope} options={options} />}>
      <Controls>
        <Subject of={of} scope={scope} options={options} />
        <ScopeChoice name="places" scope={scope} options={options} />
        <Flag name="exact" label={useWords().words.comparing.adoption.exact} options={options} />
      </Controls>
      {of && <OfSubject of={of} options={options} />}
    </Workspace>
  );
}

function Subject({ of, scope, options }: { of: string | null; scope: Scope | null; options: Options }) {
  const { words, language } = useWords();
  const named = [
    ...(scope?.instruments ?? []).map(({ id, name }) => ({ id, name })),
    ...(scope?.programs.nodes ?? []).map(({ id, name }) => ({
      id,
      name: `${kinds.PROGRAM.caption[language]}: ${name}`,
    })),
  ];
  return (
    <Choice
      label={words.comparing.adoption.of}
      value={of ?? ''}
      options={named}
      onChange={(id) => options.set({ of: id })}
    />
  );
}

const isProgram = (id: string): boolean => id.startsWith('program:');

function OfSubject({ of, options }: { of: string; options: Options }) {
  const { lang } = useWords();
  const answered = useAnswer(compareAdoption, {
    lang,
    ...(isProgram(of) ? { program: of } : { instrument: of }),
    regions: options.list('places'),
    exact: options.flag('exact'),
  });
  return <Asked answered={answered}>{(data) => <Answer adoption={data.adoption} />}</Asked>;
}

function Answer({ adoption }: { adoption: Adopted }) {
  const speech = useWords();
  const { words } = speech;
  const picture = usePicture(adoption);
  if (adoption.adopters.length === 0) return <p className="note">{words.comparing.nothing}</p>;
  const subject = adoption.instrument?.name ?? adoption.program?.name ?? '';
  const undated = adoption.adopters.filter(({ earliest }) => earliest === null).length;
  const notes = [
    words.comparing.adoption.counts(adoption.adopters.length),
    words.comparing.adoption.key,
    words.comparing.adoption.lagOf,
    undated > 0 ? words.comparing.adoption.undated(undated) : null,
    adoption.truncated ? words.comparing.cut : null,
  ];
  const title = words.comparing.adoption.title(subject);
  return (
    <Figure title={title} file="adoption" notes={notes} sheet={adoptionSheet(adoption)}>
      {picture.steps.length > 0 && (
        <Chart label={title} content={picture} draw={(width) => adoptionChart(picture, width)} least={560} />
      )}
      <AdoptionTable adoption={adoption} />
    </Figure>
  );
}

function usePicture({ adopters }: Adopted): AdoptionPicture {
  const speech = useWords();
  const href = useHref();
  const dated = adopters.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  return {
    places: dated.map(({ region }) => region),
    steps: dated.map((adopter) => ({
      place: adopter.region.id,
      from: adopter.earliest ?? '',
      to: adopter.latest ?? '',
      exact: adopter.dating === 'EXACT',
      said: lagText(adopter, speech),
      label: `${adopter.region.name}: ${adopter.policy.name}, ${adopter.policy.issued ?? ''}, ${lagText(adopter, speech)}`,
      href: href(choose({ facts: adopter.region.id })),
    })),
  };
}

/** The measures of one place that use the instrument or program. */
function AdoptionFacts({ of, scope, options }: { of: string; scope: Scope | null; options: Options }) {
  const place = scope?.regions.find(({ id }) => id === options.text('facts'));
  if (!scope || !place) return null;
  const found = [...scope.instruments, ...scope.programs.nodes].find(({ id }) => id === of);
  const instruments = options.flag('exact') ? [of] : withNarrower(scope.instruments, [of]);
  return (
    <MeasureFacts
      title={found?.name ?? of}
      places={[place]}
      of={{ regions: [place.id], ...(isProgram(of) ? { programs: [of] } : { instruments }) }}
    />
  );
}
