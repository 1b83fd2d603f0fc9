import { useView } from '../../state/RecipeContext.ts';
import { choose } from '../../state/transitions.ts';

type Change = Readonly<Record<string, string | null>>;

/** What is chosen in the comparison that is open; the address holds it. */
export type Options = {
  readonly text: (name: string) => string | null;
  /** The ids that an option holds; null where it is not given. */
  readonly list: (name: string) => string[] | null;
  /** One of a few; the first where none is given. */
  readonly one: <Id extends string>(name: string, ids: readonly [Id, ...Id[]]) => Id;
  readonly flag: (name: string) => boolean;
  /** Closes the facts as well: they are of what was chosen before. */
  readonly set: (change: Change) => void;
};

export function useOptions(): Options {
  const { recipe, go } = useView();
  const { options } = recipe.analysis;
  return {
    text: (name) => options[name] ?? null,
    list: (name) => options[name]?.split(',').filter(Boolean) ?? null,
    one: (name, ids) => ids.find((id) => id === options[name]) ?? ids[0],
    flag: (name) => options[name] === 'yes',
    set: (change) => go(choose({ facts: null, ...change })),
  };
}

/** A flag or a choice in the form of an option: null where it is at its default. */
export const unless = <Value extends string>(usual: Value, value: Value): Value | null =>
  value === usual ? null : value;
