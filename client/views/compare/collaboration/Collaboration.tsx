import type { CompareWorkQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareWork } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Choice } from '../../filters/Choice.tsx';
import { Segments } from '../../filters/Segments.tsx';
import { Asked } from '../Asked.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { type Options, unless, useOptions } from '../useOptions.ts';
import { useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { WorkFacts } from './WorkFacts.tsx';
import { WorkFigure } from './WorkFigure.tsx';

type Answer = CompareWorkQuery['collaboration'];
const overs = ['FUNCTION', 'AGENCY'] as const;
const together = 'all';

/** Who answers with whom, in all places together, in one, or in one against another. */
export function Collaboration() {
  const { words, lang } = useWords();
  const options = useOptions();
  const scope = useScope();
  const over = options.one('over', overs);
  const answered = useAnswer(compareWork, {
    lang,
    over,
    collectives: options.flag('collectives'),
    exact: options.flag('exact'),
    regions: options.list('places'),
  });
  const answer = answered.status === 'ready' ? answered.data.collaboration : null;
  return (
    <Workspace facts={answer && <WorkFacts answer={answer} over={over} facts={options.text('facts') ?? ''} />}>
      <Controls>
        <ScopeChoice name="places" scope={scope} options={options} />
        {answer && <PlaceOf name="of" label={words.comparing.work.of} answer={answer} options={options} />}
        {answer && <PlaceOf name="against" label={words.comparing.work.against} answer={answer} options={options} />}
        <Segments
          label={words.comparing.work.over}
          value={over}
          options={overs.map((id) => ({ id, name: words.comparing.work.overs[id] }))}
          onChange={(id) => options.set({ over: unless('FUNCTION', id) })}
        />
        <Flag name="collectives" label={words.comparing.work.collectives} options={options} />
      </Controls>
      <Asked answered={answered}>{(data) => <Networks answer={data.collaboration} options={options} />}</Asked>
    </Workspace>
  );
}

type Placed = { readonly answer: Answer; readonly options: Options };

/** One of the places, or all together; none, for what it is set against. */
function PlaceOf({ name, label, answer, options }: Placed & { name: 'of' | 'against'; label: string }) {
  const { words } = useWords();
  const places = answer.places.flatMap(({ region }) => (region ? [{ id: region.id, name: region.name }] : []));
  const first = { id: together, name: name === 'of' ? words.comparing.work.together : words.comparing.work.nobody };
  return (
    <Choice
      label={label}
      value={options.text(name) ?? together}
      options={[first, ...places]}
      onChange={(id) => options.set({ [name]: unless(together, id) })}
    />
  );
}

function Networks({ answer, options }: Placed) {
  const { words } = useWords();
  const found = (id: string | null) => answer.places.find(({ region }) => region?.id === id) ?? null;
  const of = found(options.text('of')) ?? answer.together;
  const against = found(options.text('against'));
  if (of.nodes.length === 0) return <p className="note">{words.comparing.nothing}</p>;
  return (
    <>
      <WorkFigure network={of} />
      {against && <WorkFigure network={against} />}
    </>
  );
}
