import { countHidden } from '../../state/filterGraph.ts';
import { useView } from '../../state/RecipeContext.ts';
import { draw } from '../../state/transitions.ts';
import { ViewAsQuery } from '../query/ViewAsQuery.tsx';
import type { OfView } from './ofView.ts';

/** The query behind the view, and a query to draw in its place. */
export function QueryView({ drawn: { picture }, onClose }: OfView) {
  const { go } = useView();
  return (
    <ViewAsQuery
      open
      onChange={(open) => !open && onClose()}
      hidden={picture ? countHidden(picture.visible) : 0}
      onDraw={(text, variables) => go(draw(text, variables))}
    />
  );
}
