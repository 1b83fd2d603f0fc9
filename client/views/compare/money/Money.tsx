import type { CompareMoneyQuery, IncentiveForm } from '../../../../generated/operations.ts';
import { enums } from '../../../../graph/model.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareMoney } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Asked } from '../Asked.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { TreeChoice } from '../controls/TreeChoice.tsx';
import { Figure } from '../Figure.tsx';
import { type Options, useOptions } from '../useOptions.ts';
import { useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { MoneyFigure } from './MoneyFigure.tsx';
import { MoneyTable } from './MoneyTable.tsx';
import { severalFirst } from './moneyGroups.ts';
import { moneySheet } from './moneySheet.ts';

/** What places pay to the same recipient for the same instrument, at the same level of recognition, in the same form. */
export function Money() {
  const { words, lang } = useWords();
  const options = useOptions();
  const scope = useScope();
  const answered = useAnswer(compareMoney, {
    lang,
    regions: options.list('places'),
    instruments: options.list('instruments'),
    recipients: options.list('recipients'),
    forms: formsIn(options),
  });
  return (
    <Workspace>
      <Controls>
        <ScopeChoice name="places" scope={scope} options={options} />
        <ScopeChoice name="instruments" scope={scope} options={options} />
        <ScopeChoice name="recipients" scope={scope} options={options} />
        <TreeChoice
          title={words.incentive.form}
          tree={enums.IncentiveForm.map((id) => ({
            id,
            name: words.incentive.forms[id],
            count: null,
            children: [],
          }))}
          chosen={formsIn(options)}
          onChange={(chosen) => options.set({ forms: chosen?.join(',') ?? null })}
        />
        <Flag name="shared" label={words.comparing.money.shared} options={options} />
        <Flag name="linear" label={words.comparing.money.linear} options={options} />
      </Controls>
      <Asked answered={answered}>
        {(data) => (
          <Answer answer={data.incentiveComparison} shared={options.flag('shared')} linear={options.flag('linear')} />
        )}
      </Asked>
    </Workspace>
  );
}

function formsIn(options: Options): IncentiveForm[] | null {
  const list = options.list('forms');
  return list && enums.IncentiveForm.filter((form) => list.includes(form));
}

type Shown = {
  readonly answer: CompareMoneyQuery['incentiveComparison'];
  readonly shared: boolean;
  readonly linear: boolean;
};

function Answer({ answer, shared, linear }: Shown) {
  const speech = useWords();
  const { words } = speech;
  const groups = severalFirst(answer.groups).filter(({ regions }) => !shared || regions.length > 1);
  const several = answer.groups.filter(({ regions }) => regions.length > 1).length;
  const left = answer.groups.length - groups.length;
  const offers = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (answer.groups.length === 0) return <p className="note">{words.comparing.nothing}</p>;
  const notes = [
    words.comparing.money.rule,
    words.comparing.money.counts(offers, groups.length),
    words.comparing.money.several(several),
    left > 0 ? words.comparing.money.alone(left) : null,
    answer.truncated ? words.comparing.cut : null,
  ];
  return (
    <>
      <MoneyFigure groups={groups} linear={linear} notes={notes} />
      <Figure
        title={words.comparing.money.tables}
        file="money"
        notes={[]}
        sheet={moneySheet(groups, speech)}
        drawn={false}
      >
        <MoneyTable groups={groups} />
      </Figure>
    </>
  );
}
