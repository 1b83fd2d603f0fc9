import { enums, kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { detail } from '../../state/growing.ts';
import { narrow } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Facet } from '../../state/recipe.ts';
import type { Branch } from '../../state/tree.ts';
import { Choices } from './Choices.tsx';
import { IssueDates } from './IssueDates.tsx';
import { SideFilter } from './SideFilter.tsx';
import type { Trees } from './useTrees.ts';

/** The kind whose name stands over a facet. */
const kindOf = {
  places: 'REGION',
  instruments: 'INSTRUMENT',
  functions: 'FUNCTION',
  groups: 'GROUP',
  industries: 'INDUSTRY',
  programs: 'PROGRAM',
} as const;

/** Everything that measures can be narrowed by, with counts. */
export function MeasureFilters({ trees }: { trees: Trees }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const facet = (name: Facet) => ({
    id: name,
    title: kinds[kindOf[name]].plural[language],
    tree: trees.facets[name],
    chosen: recipe.filter[name],
    onChange: (chosen: readonly string[] | null) => go(narrow({ [name]: chosen })),
  });
  return (
    <>
      <p className="filters-rule">{trees.counting.failed ? words.filters.noCounts : words.filters.rule}</p>
      <Choices {...facet('places')} open unfolded />
      <Choices {...facet('instruments')} open under={recipe.start.of === 'instruments' && <NarrowerSwitch />} />
      <IssueDates trees={trees} />
      <SideFilter trees={trees} />
      <Strengths trees={trees} />
      <Choices {...facet('functions')} />
      <Choices {...facet('groups')} />
      <Choices {...facet('industries')} />
      <Choices {...facet('programs')} />
    </>
  );
}

function Strengths({ trees }: { trees: Trees }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const counts = trees.counting.now?.strengths;
  const tree = enums.Strength.map((strength): Branch => {
    const count = counts?.find((one) => one.strength === strength)?.count ?? null;
    return { id: strength, name: words.strengths[strength], count, children: [] };
  });
  return (
    <Choices
      id="strengths"
      title={words.filters.strength}
      tree={tree}
      chosen={recipe.filter.strengths}
      onChange={(chosen) =>
        go(narrow({ strengths: chosen && enums.Strength.filter((strength) => chosen.includes(strength)) }))
      }
    />
  );
}

function NarrowerSwitch() {
  const { recipe, go } = useView();
  const { words } = useWords();
  const exact = recipe.start.of === 'instruments' && recipe.start.exact;
  return (
    <label className="narrower-switch">
      <input type="checkbox" checked={exact} onChange={() => go(detail(!exact))} />
      <span>
        {words.filters.narrower}
        <small>{words.filters.narrowerHint}</small>
      </span>
    </label>
  );
}
