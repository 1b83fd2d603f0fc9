import { countHidden } from '../../state/filterGraph.ts';
import { draw } from '../../state/growing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { ViewAsQuery } from '../query/ViewAsQuery.tsx';
import type { OfView } from './ofView.ts';

/** The query behind the view, and a query to draw in its place. */
export function QueryView({ drawn: { picture }, onClose }: OfView) {
  const { recipe, go } = useView();
  // A filter of measures is part of the query that the network of instruments starts with.
  const asked = recipe.start.of === 'instruments' && recipe.steps.length === 0 && recipe.path === null;
  const known = asked ? (picture?.visible.hiddenBy.measures ?? 0) : 0;
  return (
    <ViewAsQuery
      onClose={onClose}
      hidden={picture ? countHidden(picture.visible) - known : 0}
      onDraw={(text, variables) => go(draw(text, variables))}
    />
  );
}
