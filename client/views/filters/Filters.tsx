import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { type LayoutName, layoutNames } from '../../state/recipe.ts';
import {
  arrange,
  chooseInstruments,
  choosePlaces,
  collapse,
  detail,
  shareAtLeast,
  showAll,
  startAgain,
} from '../../state/transitions.ts';
import { covered } from '../../state/tree.ts';
import { Icon } from '../Icon.tsx';
import { Legend } from '../legend/Legend.tsx';
import { LimitsButton } from '../limits/LimitsButton.tsx';
import { ChoiceTree } from './ChoiceTree.tsx';
import { SharedSlider } from './SharedSlider.tsx';
import type { Trees } from './useTrees.ts';
import './filters.css';

/** All that narrows the picture, and the legend, which narrows it by kind. */
export function Filters({ picture, trees }: { picture: Picture; trees: Trees }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const shared = recipe.start.of === 'instruments';
  return (
    <div className="filters">
      <h2 className="unseen">{words.filters.title}</h2>
      {shared && (
        <section>
          <SharedSlider
            value={recipe.minRegions}
            most={countPlaces(picture, trees, recipe.places)}
            onChange={(count) => go(shareAtLeast(count), 'replace')}
          />
        </section>
      )}
      <section>
        <Legend picture={picture} />
      </section>
      <LayoutChoice name={recipe.layout.name} onChange={(name) => go(arrange(name), 'replace')} />
      <Expanded picture={picture} />
      {shared && (
        <section>
          <ChoiceTree
            title={words.filters.places}
            tree={trees.places}
            chosen={recipe.places}
            onChange={(chosen) => go(choosePlaces(chosen))}
          />
        </section>
      )}
      {shared && (
        <section>
          <ChoiceTree
            title={words.filters.instruments}
            tree={trees.instruments}
            chosen={recipe.instruments}
            onChange={(chosen) => go(chooseInstruments(chosen))}
            folded
          />
          <NarrowerSwitch exact={recipe.start.of === 'instruments' && recipe.start.exact} />
        </section>
      )}
      {trees.corpus && (
        <p className="filters-corpus">
          <LimitsButton corpus={trees.corpus} />
          <br />
          {[trees.corpus.from, trees.corpus.to].filter(Boolean).join(' – ')}
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
    </div>
  );
}

function NarrowerSwitch({ exact }: { exact: boolean }) {
  const { go } = useView();
  const { words } = useWords();
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

function LayoutChoice({ name, onChange }: { name: LayoutName; onChange: (name: LayoutName) => void }) {
  const { words } = useWords();
  return (
    <section className="layout-choice">
      <h3 id="layout-title">{words.filters.layout}</h3>
      <ToggleButtonGroup
        className="segments"
        aria-labelledby="layout-title"
        disallowEmptySelection
        selectedKeys={[name]}
        onSelectionChange={(keys) => {
          const chosen = layoutNames.find((one) => keys.has(one));
          if (chosen) onChange(chosen);
        }}
      >
        {layoutNames.map((one) => (
          <ToggleButton key={one} id={one} className="segment">
            {words.filters.layouts[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}

function Expanded({ picture }: { picture: Picture }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const ids = [...new Set(recipe.steps.map((step) => step.id))];
  if (ids.length === 0) return null;
  const nameOf = (id: string) => picture.graph.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <section>
      <h3>{words.filters.expansions}</h3>
      <ul className="chips">
        {ids.map((id) => (
          <li key={id}>
            <Button className="chip" aria-label={words.filters.collapse(nameOf(id))} onPress={() => go(collapse(id))}>
              <span>{nameOf(id)}</span>
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countPlaces(picture: Picture, trees: Trees, chosen: readonly string[] | null): number {
  const ids = covered(trees.places, chosen);
  const start = picture.graph.nodes.filter((node) => node.kind === 'REGION' && node.step === 0);
  return start.filter((node) => ids === null || ids.has(node.id)).length;
}
