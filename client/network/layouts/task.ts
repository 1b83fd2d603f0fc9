import type { Graph } from '../../state/graph.ts';
import type { Recipe } from '../../state/recipe.ts';
import type { Measures } from '../metrics/measures.ts';
import type { Arrangement, Progress } from './layout.ts';

type Answers = { readonly arrange: Arrangement; readonly measure: Measures };
export type TaskName = keyof Answers;
export type AnswerOf<Name extends TaskName> = Answers[Name];

/** What the page asks a worker to do. */
export type Task =
  | { readonly name: 'arrange'; readonly graph: Graph; readonly layout: Pick<Recipe['layout'], 'name' | 'seed'> }
  | { readonly name: 'measure'; readonly graph: Graph };

/** What a worker tells the page: how far it is, as often as it likes, and then the answer, or why there is none. */
export type Reply<Name extends TaskName = TaskName> =
  | { readonly progress: Progress }
  | { readonly answer: AnswerOf<Name> }
  | { readonly failure: string };
