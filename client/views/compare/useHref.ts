import { writeAddress } from '../../state/address.ts';
import { useView } from '../../state/RecipeContext.ts';
import { choose, type Transition } from '../../state/transitions.ts';

/** The address that a mark leads to. Whatever is open beside the chart does not change it, so the chart can stay as it is. */
export function useHref(): (to: Transition) => string {
  const { recipe } = useView();
  const closed = choose({ facts: null })(recipe);
  return (to) => writeAddress(to(closed));
}
