import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { startAgain } from '../../state/growing.ts';
import { shareAtLeast, showAll } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { covered } from '../../state/tree.ts';
import { Legend } from '../legend/Legend.tsx';
import { LimitsButton } from '../limits/LimitsButton.tsx';
import { AtLeast } from './AtLeast.tsx';
import { Expanded } from './Expanded.tsx';
import { Grouping } from './Grouping.tsx';
import { HiddenSummary } from './HiddenSummary.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { MeasureFilters } from './MeasureFilters.tsx';
import { PictureFilters } from './PictureFilters.tsx';
import { Section } from './Section.tsx';
import type { Trees } from './useTrees.ts';
import './controls.css';
import './sliders.css';
import './filters.css';

type Props = { readonly picture: Picture; readonly trees: Trees };

/** All that narrows the picture, how it is laid out, and the legend, which narrows it as well. */
export function Filters({ picture, trees }: Props) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const { now } = trees.counting;
  return (
    <div className="filters">
      <h2 className="unseen">{words.filters.title}</h2>
      <div className="filters-state">
        {now && <p>{words.filters.standing(now.measures, now.total)}</p>}
        <HiddenSummary picture={picture} />
      </div>
      {recipe.start.of === 'instruments' && (
        <div className="filters-shared">
          <AtLeast
            label={words.filters.shared}
            value={recipe.minRegions}
            least={1}
            most={countPlaces(picture, trees, recipe.filter.places)}
            said={words.filters.sharedValue}
            hint={words.filters.sharedHint}
            onChange={(count) => go(shareAtLeast(count), 'replace')}
          />
        </div>
      )}
      <Section id="legend" title={words.legend.title} open>
        <Legend picture={picture} />
      </Section>
      <LayoutChoice />
      <Expanded picture={picture} />
      <Grouping picture={picture} />
      <MeasureFilters trees={trees} />
      <PictureFilters picture={picture} />
      <FiltersEnd trees={trees} />
    </div>
  );
}

function FiltersEnd({ trees: { corpus } }: { trees: Trees }) {
  const { go } = useView();
  const { words } = useWords();
  return (
    <>
      {corpus && (
        <p className="filters-corpus">
          <LimitsButton corpus={corpus} />
          <br />
          {[corpus.from, corpus.to].filter(Boolean).join(' – ')}
        </p>
      )}
      <div className="filters-end">
        <Button className="button quiet" onPress={() => go(showAll)}>
          {words.filters.showAll}
        </Button>
        <Button className="button quiet" onPress={() => go(startAgain)}>
          {words.filters.startAgain}
        </Button>
      </div>
    </>
  );
}

/** How many of the places that the start draws are chosen. */
function countPlaces(picture: Picture, trees: Trees, chosen: readonly string[] | null): number {
  const ids = covered(trees.facets.places, chosen);
  const start = picture.graph.nodes.filter((node) => node.kind === 'REGION' && node.step === 0);
  return start.filter((node) => chosen === null || ids.has(node.id)).length;
}
