import { kinds } from '../../../../graph/model.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { ask } from '../../../queries/ask.ts';
import { compareSidePairs, compareSides } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { Segments } from '../../filters/Segments.tsx';
import { Asked } from '../Asked.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { TreeChoice } from '../controls/TreeChoice.tsx';
import { type Options, unless, useOptions } from '../useOptions.ts';
import { type Scope, treeOf, useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { Pairs } from './Pairs.tsx';
import { SideFacts } from './SideFacts.tsx';
import { SideFigure } from './SideFigure.tsx';
import { Sides } from './Sides.tsx';

const ofs = ['places', 'policies'] as const;
const [fewest, most] = [2, 6];

/** Two to six places or documents side by side: what all have, what each has alone, and how near their words are. */
export function SideBySide() {
  const { words, language } = useWords();
  const options = useOptions();
  const scope = useScope();
  const of = options.one('of', ofs);
  const chosen = options.list(of) ?? usual(scope, of, options.text('beside'));
  const tree = of === 'places' ? treeOf(scope, 'regions') : documentTree(scope);
  return (
    <Workspace facts={<SideFacts of={of} chosen={chosen} scope={scope} options={options} />}>
      <Controls>
        <Segments
          label={words.comparing.sides.of}
          value={of}
          options={ofs.map((id) => ({ id, name: words.comparing.mix.ofs[id === 'places' ? 'places' : 'documents'] }))}
          onChange={(id) => options.set({ of: unless('places', id) })}
        />
        <TreeChoice
          title={words.comparing.sides.choose(kinds[of === 'places' ? 'REGION' : 'POLICY'].plural[language])}
          tree={tree}
          chosen={chosen}
          onChange={(ids) => options.set({ [of]: ids?.join(',') ?? null })}
        />
        <Flag name="exact" label={words.comparing.matrix.exact} options={options} />
      </Controls>
      {scope && chosen.length >= fewest && chosen.length <= most && (
        <Compared of={of} chosen={chosen} options={options} />
      )}
      {scope && (chosen.length < fewest || chosen.length > most) && (
        <p className="note" role="status">
          {words.comparing.sides.howMany}
        </p>
      )}
    </Workspace>
  );
}

/** The first three places or documents, until others are chosen; one of them may be given. */
function usual(scope: Scope | null, of: (typeof ofs)[number], given: string | null): string[] {
  const policies = scope?.policies.nodes ?? [];
  const ids =
    of === 'policies' ? policies.map(({ id }) => id) : policies.flatMap(({ regions }) => regions.map(({ id }) => id));
  const all = new Set(given !== null && ids.includes(given) ? [given, ...ids] : ids);
  return [...all].slice(0, 3);
}

function documentTree(scope: Scope | null) {
  return (scope?.policies.nodes ?? []).map(({ id, name }) => ({ id, name, count: null, children: [] }));
}

function Compared({ of, chosen, options }: { of: (typeof ofs)[number]; chosen: string[]; options: Options }) {
  const { lang } = useWords();
  const asked = {
    lang,
    exact: options.flag('exact'),
    ...(of === 'places' ? { regions: chosen } : { policies: chosen }),
  };
  const answered = useAnswer(compareSides, asked);
  const more = async (after: string) => (await ask(compareSidePairs, { ...asked, after })).sideBySide.pairs;
  return (
    <Asked answered={answered}>
      {({ sideBySide }) => (
        <>
          <Sides compared={sideBySide} />
          <SideFigure compared={sideBySide} />
          <Pairs key={JSON.stringify(asked)} compared={sideBySide} more={more} />
        </>
      )}
    </Asked>
  );
}
