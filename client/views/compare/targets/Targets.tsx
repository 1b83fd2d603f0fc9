import type { CompareTargetsQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareTargets } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Choice } from '../../filters/Choice.tsx';
import { Asked } from '../Asked.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { Figure } from '../Figure.tsx';
import { type Options, useOptions } from '../useOptions.ts';
import { type Scope, useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { Apart } from './Apart.tsx';
import { DivisorChoice } from './DivisorChoice.tsx';
import { readDivisor } from './divisor.ts';
import { GroupFigure } from './GroupFigure.tsx';
import { TargetTable } from './TargetTable.tsx';
import { groupsOf, isDrawn } from './targetGroups.ts';
import { targetSheet } from './targetSheet.ts';

/** One indicator across places: what may be compared on one axis each, and what must not, with the reason. */
export function Targets() {
  const { words } = useWords();
  const options = useOptions();
  const scope = useScope();
  const indicator = options.text('indicator') ?? scope?.shared.nodes[0]?.id ?? null;
  const known = scope?.indicators.nodes ?? [];
  return (
    <Workspace>
      <Controls>
        <Choice
          label={words.comparing.targets.indicator}
          value={indicator ?? ''}
          options={known.map(({ id, name }) => ({ id, name }))}
          onChange={(id) => options.set({ indicator: id })}
        />
        <ScopeChoice name="places" scope={scope} options={options} />
        <DivisorChoice scope={scope} options={options} />
        <Flag name="exact" label={words.comparing.targets.exact} options={options} />
        <Flag name="figures" label={words.comparing.targets.figures} options={options} />
      </Controls>
      {indicator && <OfIndicator indicator={indicator} options={options} scope={scope} />}
    </Workspace>
  );
}

type Asking = { readonly indicator: string; readonly options: Options; readonly scope: Scope | null };

function OfIndicator({ indicator, options }: Asking) {
  const { lang } = useWords();
  const divisor = readDivisor(options.text('divisor'));
  const per = options.text('per');
  const answered = useAnswer(compareTargets, {
    lang,
    indicator,
    regions: options.list('places'),
    exact: options.flag('exact'),
    normalizedOnly: options.flag('figures'),
    ...(per && divisor.length > 0 && { divisor, divisorName: per }),
  });
  return <Asked answered={answered}>{(data) => <Answer answer={data.targetComparison} />}</Asked>;
}

function Answer({ answer }: { answer: CompareTargetsQuery['targetComparison'] }) {
  const { words } = useWords();
  const groups = groupsOf(answer);
  const drawn = groups.filter(isDrawn);
  if (answer.rows.length === 0) return <p className="note">{words.comparing.nothing}</p>;
  const notes = [
    words.comparing.targets.counts(answer.rows.length, answer.totalTargets, groups.length),
    words.comparing.targets.folded,
    answer.divisorName ? words.comparing.targets.dividedBy(answer.divisorName) : words.comparing.targets.absolute,
    answer.truncated ? words.comparing.cut : null,
  ];
  return (
    <>
      {drawn.map((group) => (
        <GroupFigure key={group.number} group={group} per={answer.divisorName} />
      ))}
      {drawn.length === 0 && <p className="note">{words.comparing.targets.noneAlike}</p>}
      <Apart answer={answer} groups={groups} />
      <Figure
        title={words.comparing.targets.all(answer.indicator.name)}
        file="targets"
        notes={notes}
        sheet={targetSheet(groups)}
        drawn={false}
      >
        <TargetTable groups={groups} per={answer.divisorName} />
      </Figure>
    </>
  );
}
