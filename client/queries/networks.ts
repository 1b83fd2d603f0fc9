import type { NeighborhoodQueryVariables } from '../../generated/operations.ts';
import type { Expansion, Network } from '../state/graph.ts';
import { kindOfId } from '../state/kindOfId.ts';
import type { Recipe, Step } from '../state/recipe.ts';
import { AskError, ask } from './ask.ts';
import { askPaths, type Path } from './askPaths.ts';
import { instrumentNetwork, neighborhood } from './documents.ts';
import { toNetwork } from './pictures.ts';

type Lang = 'ZH' | 'EN';
export type Failure = { readonly what: string; readonly error: AskError };
/** What a recipe starts with, its expansions and its paths; one that fails is told apart and takes nothing else down. */
export type Networks = {
  readonly start: Network;
  readonly expansions: readonly Expansion[];
  readonly paths: readonly Path[] | null;
  readonly failures: readonly Failure[];
};
type Asked = Pick<Recipe, 'start' | 'steps' | 'path'>;

export async function askNetworks({ start, steps, path }: Asked, lang: Lang): Promise<Networks> {
  const failures: Failure[] = [];
  const attempt = async <Answer>(what: string, answer: Promise<Answer>) =>
    answer.catch((error: unknown) => {
      failures.push({ what, error: error instanceof AskError ? error : new AskError('failed', String(error)) });
      return null;
    });
  const [first, paths, ...expansions] = await Promise.all([
    askStart(start, lang),
    path && attempt(`${path.from}, ${path.to}`, askPaths(path, lang)),
    ...steps.map((step) => attempt(step.id, askStep(step, lang))),
  ]);
  return { start: first, paths, expansions: expansions.filter((expansion) => expansion !== null), failures };
}

async function askStart(start: Recipe['start'], lang: Lang): Promise<Network> {
  if (start.of === 'query') {
    const { askPasted } = await import('./askPasted.ts');
    return askPasted(start.text, start.variables, lang);
  }
  if (start.of === 'instruments') {
    return toNetwork((await ask(instrumentNetwork, { lang, exact: start.exact })).instrumentNetwork);
  }
  return askNodes(start.ids, lang);
}

/** These entities and what joins them. */
export async function askNodes(ids: readonly string[], lang: Lang): Promise<Network> {
  const around = await askAround({ lang, ids: [...ids] });
  const nodes = around.nodes.filter((node) => ids.includes(node.id));
  return { ...around, nodes, totalNodes: nodes.length, truncated: false };
}

async function askStep(step: Step, lang: Lang): Promise<Expansion> {
  const { id, kinds, direction } = step;
  const own = kindOfId(id);
  // What joins the neighbours to the node itself is told only where its kind is asked for as well.
  const asked = kinds?.length && own ? [...new Set([...kinds, own])] : null;
  const relations = step.relation ? [step.relation] : null;
  const network = await askAround({ lang, ids: [id], kinds: asked, relations, direction });
  const nodes = network.nodes.filter((node) => !asked || node.id === id || kinds?.includes(node.kind));
  return { step, network: { ...network, nodes } };
}

async function askAround(variables: NeighborhoodQueryVariables): Promise<Network> {
  return toNetwork((await ask(neighborhood, variables)).neighborhood);
}
