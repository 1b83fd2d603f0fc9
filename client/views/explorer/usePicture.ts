import { useCallback, useMemo, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { type Arranging, useArrangement } from '../../network/layouts/useArrangement.ts';
import { type Look, useLook } from '../../network/metrics/useLook.ts';
import { makePicture, type Picture } from '../../network/picture.ts';
import { networkOf, type Path } from '../../queries/askPaths.ts';
import { askStanding, measureFilter, standingAfter } from '../../queries/askStanding.ts';
import { askNetworks, type Networks } from '../../queries/networks.ts';
import { type Answered, useAsked } from '../../queries/useAnswer.ts';
import type { Filters, Standing } from '../../state/filterGraph.ts';
import { compose, type Graph } from '../../state/graph.ts';
import type { Recipe } from '../../state/recipe.ts';
import { type Trees, useTrees } from '../filters/useTrees.ts';

export type Drawn = {
  readonly answered: Answered<Networks>;
  /** Whether the filter of measures could not be asked for; what is drawn then is not filtered by it. */
  readonly unfiltered: boolean;
  /** Null until the first answer; while a new one waits, the one before. */
  readonly picture: Picture | null;
  readonly trees: Trees;
  /** The shortest paths asked for; null where none are. */
  readonly paths: readonly Path[] | null;
  readonly arranging: Pick<Arranging, 'running' | 'failed'>;
};

/** From the recipe to the picture: asks for what it starts with, expands and filters, then derives the rest. */
export function usePicture(recipe: Recipe): Drawn {
  const { lang } = useWords();
  const { start, steps, path, layout, pins, group, open, language } = recipe;
  const answered = useAsked(() => askNetworks(recipe, lang), JSON.stringify([start, steps, path, lang]));
  const networks = useLast(answered);
  const graph = useMemo(() => composeAll(networks, path), [networks, path]);
  const trees = useTrees(recipe.filter);
  const { standing, unfiltered } = useStanding(recipe, graph);
  const { arrangement, running, failed } = useArrangement(graph, layout, pins);
  const look = useLook(graph, recipe.look, useSides(trees));
  const filters = useFilters(recipe, standing, look);
  const picture = useMemo(() => {
    if (!graph || !arrangement || !filters) return null;
    return makePicture(graph, { filters, recipe: { group, open, language, pins }, arrangement, look });
  }, [graph, arrangement, filters, group, open, language, pins, look]);
  const last = useRef<Picture | null>(null);
  if (picture) last.current = picture;
  return {
    answered,
    unfiltered,
    picture: last.current,
    trees,
    paths: networks?.paths ?? null,
    arranging: { running, failed },
  };
}

function useStanding({ filter, start }: Recipe, graph: Graph | null) {
  const asked = measureFilter(filter);
  const ids = asked && graph ? graph.nodes.map(({ id }) => id) : [];
  const answered = useAsked(() => askStanding(asked, ids, start), JSON.stringify([asked, start, ids]));
  const last = useRef<Standing | null | undefined>(undefined);
  last.current = standingAfter(last.current, answered);
  return { standing: last.current, unfiltered: answered.status === 'failed' };
}

/** What hides, the same for as long as it hides the same; null until it is known what stands. */
function useFilters(recipe: Recipe, standing: Standing | null | undefined, { classOf }: Look): Filters | null {
  const { hiddenKinds, hiddenRelations, minDegree, hidden, only, hiddenClasses } = recipe;
  const minRegions = recipe.start.of === 'instruments' ? recipe.minRegions : 0;
  return useMemo(() => {
    if (standing === undefined) return null;
    return { standing, minRegions, hiddenKinds, hiddenRelations, minDegree, hidden, only, hiddenClasses, classOf };
  }, [standing, minRegions, hiddenKinds, hiddenRelations, minDegree, hidden, only, hiddenClasses, classOf]);
}

/** The side of an instrument under the scheme that is chosen. */
function useSides({ sides }: Trees) {
  return useCallback((id: string) => sides.get(id) ?? null, [sides]);
}

function composeAll(networks: Networks | null | undefined, path: Recipe['path']): Graph | null {
  if (!networks) return null;
  const ways = networks.paths && path ? { from: path.from, network: networkOf(networks.paths) } : null;
  return compose(networks.start, networks.expansions, ways);
}

/** The last answer that came; undefined until there is one. */
function useLast<Answer>(answered: Answered<Answer>): Answer | undefined {
  const last = useRef<Answer | undefined>(undefined);
  if (answered.status === 'ready') last.current = answered.data;
  return last.current;
}
