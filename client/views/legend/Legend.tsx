import { useWords } from '../../i18n/useWords.ts';
import { featuredId } from '../../network/layouts/layout.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { colourings, sizings } from '../../state/recipe.ts';
import { dress } from '../../state/transitions.ts';
import { Choice } from '../filters/Choice.tsx';
import { LegendClasses } from './LegendClasses.tsx';
import { LegendKinds } from './LegendKinds.tsx';
import './legend.css';

/** What shapes, colours and sizes mean, and which they go by; each entry shows or hides what it stands for. */
export function Legend({ picture }: { picture: Picture }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const { colour, size } = recipe.look;
  return (
    <div className="legend">
      <div className="legend-look">
        <Choice
          label={words.legend.colour}
          value={colour}
          options={colourings.map((id) => ({ id, name: words.legend.by[id] }))}
          onChange={(id) => go(dress({ colour: id }))}
        />
        <Choice
          label={words.legend.size}
          value={size}
          options={sizings.map((id) => ({ id, name: words.legend.by[id] }))}
          onChange={(id) => go(dress({ size: id }))}
        />
      </div>
      <p className="section-hint">{words.legend.hint}</p>
      <LegendKinds picture={picture} coloured={colour === 'kind'} />
      {colour !== 'kind' && <LegendClasses classes={picture.look.classes} title={words.legend.by[colour]} />}
      <Scale picture={picture} />
    </div>
  );
}

function Scale({ picture }: { picture: Picture }) {
  const { recipe } = useView();
  const { words } = useWords();
  const { size, colour } = recipe.look;
  const featured = colour === 'kind' && picture.visible.nodes.some((node) => node.id === featuredId);
  return (
    <p className="legend-scale">
      {featured && (
        <span>
          <i className="legend-seal" />
          {words.legend.featured}
        </span>
      )}
      <span>
        <svg viewBox="0 0 46 14" aria-hidden="true">
          <path d="M1 4h44" strokeWidth="1.4" />
          <path d="M1 10h44" strokeWidth="5" />
        </svg>
        {words.legend.width}
      </span>
      {size !== 'kind' && <span>{words.legend.sizes[size]}</span>}
    </p>
  );
}
