import type { Expansion, Network } from '../state/graph.ts';
import type { Recipe, Step } from '../state/recipe.ts';
import { type AskError, ask } from './ask.ts';
import { instrumentNetwork, neighborhood } from './documents.ts';

type Lang = 'ZH' | 'EN';
export type Failure = { readonly step: Step; readonly error: AskError };
/** What a recipe starts with and each expansion of it; one that fails is told apart and takes nothing else down. */
export type Networks = {
  readonly start: Network;
  readonly expansions: readonly Expansion[];
  readonly failures: readonly Failure[];
};

export async function askNetworks({ start, steps }: Pick<Recipe, 'start' | 'steps'>, lang: Lang): Promise<Networks> {
  const [first, ...rest] = await Promise.all([askStart(start, lang), ...steps.map((step) => tryStep(step, lang))]);
  return {
    start: first,
    expansions: rest.flatMap((answer) => ('network' in answer ? [answer] : [])),
    failures: rest.flatMap((answer) => ('error' in answer ? [answer] : [])),
  };
}

async function askStart(start: Recipe['start'], lang: Lang): Promise<Network> {
  if (start.of === 'instruments') return (await ask(instrumentNetwork, { lang, exact: start.exact })).instrumentNetwork;
  const around = (await ask(neighborhood, { lang, ids: [...start.ids], depth: 1, kinds: null })).neighborhood;
  const nodes = around.nodes.filter((node) => start.ids.includes(node.id));
  return { ...around, nodes, edges: around.edges, totalNodes: nodes.length, truncated: false };
}

async function tryStep(step: Step, lang: Lang): Promise<Expansion | Failure> {
  const kinds = step.kinds?.length ? [...step.kinds] : null;
  try {
    return { step, network: (await ask(neighborhood, { lang, ids: [step.id], depth: 1, kinds })).neighborhood };
  } catch (error) {
    return { step, error: error as AskError };
  }
}
