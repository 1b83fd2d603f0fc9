import type { Kind } from '../../../graph/model.ts';
import { measureFilter } from '../../queries/askStanding.ts';
import * as documents from '../../queries/documents.ts';
import { readPaste } from '../../queries/paste/readPaste.ts';
import { kindOfId } from '../../state/kindOfId.ts';
import type { Filter, Recipe, Start, Step } from '../../state/recipe.ts';
import type { Question } from './question.ts';

type Lang = 'ZH' | 'EN';
type Asked = Pick<Recipe, 'start' | 'steps' | 'path' | 'selection' | 'filter'>;

/** What the explorer asks for a view, one by one: its start, each expansion, its paths, and what is open beside it. */
export function questionsOf({ start, steps, path, selection, filter }: Asked, lang: Lang): Question[] {
  const alone = steps.length === 0 && path === null;
  return [
    ...questionsOfStart({ start, filter, alone }, lang),
    ...steps.flatMap((step, index) => questionsOfStep(step, lang, `step${index + 1}`)),
    ...(path ? [asked('path', documents.paths, { lang, ...path })] : []),
    ...(selection === null ? [] : questionsOfPanel(selection, lang)),
  ];
}

type Begun = { readonly start: Start; readonly filter: Filter; readonly alone: boolean };

function questionsOfStart({ start, filter, alone }: Begun, lang: Lang): Question[] {
  if (start.of === 'instruments') {
    const variables = { lang, exact: start.exact, filter: measureFilter(filter) };
    return [asked('start', documents.instrumentNetwork, variables)];
  }
  if (start.of === 'ids') return questionsOfNodes(start.ids, lang, alone ? 'start' : 'starts');
  const { query, variables } = readPaste(start.text, start.variables);
  return [{ alias: 'start', text: query, variables }];
}

/** A step of no kinds draws its node alone, with the links that it has to whatever else is drawn. */
function questionsOfStep({ id, kinds, relation, direction }: Step, lang: Lang, alias: string): Question[] {
  if (kinds?.length === 0) return questionsOfNodes([id], lang, alias);
  const around = { lang, ids: [id], relations: relation ? [relation] : null, direction };
  const nodes = asked(alias, documents.neighborhood, { ...around, kinds: kinds && [...kinds] });
  const own = kindOfId(id);
  if (!kinds || !own || kinds.includes(own)) return [nodes];
  // What joins the neighbours to the node itself is told only where its kind is asked for as well.
  return [nodes, asked(`${alias}Links`, documents.edgesAround, { ...around, kinds: [...kinds, own] })];
}

/** Nodes as they are, and the links around them, of which those are drawn that have both ends. */
function questionsOfNodes(ids: readonly string[], lang: Lang, alias: string): Question[] {
  const nodes = asked(alias, documents.among, { lang, ids: [...ids] });
  return alias === 'start' ? [nodes] : [nodes, asked(`${alias}Links`, documents.edgesAround, { lang, ids: [...ids] })];
}

const panels = {
  REGION: documents.region,
  POLICY: documents.policy,
  MEASURE: documents.measure,
  TARGET: documents.target,
  INDICATOR: documents.indicator,
  INSTRUMENT: documents.instrument,
  INCENTIVE: documents.incentive,
  AGENCY: documents.agency,
  FUNCTION: documents.agencyFunction,
  PROGRAM: documents.addressed,
  GROUP: documents.addressed,
  INDUSTRY: documents.addressed,
} satisfies Record<Kind, { readonly text: string }>;

function questionsOfPanel(id: string, lang: Lang): Question[] {
  const kind = kindOfId(id);
  if (!kind) return [];
  const { text } = panels[kind];
  const groups = panels[kind] === documents.addressed ? { groups: kind === 'GROUP' ? [id] : [] } : {};
  return [{ alias: 'open', text, variables: { lang, id, ...groups } }];
}

/** What is null is the same as not given in every question of the explorer. */
function asked<Answer, Variables extends object>(
  alias: string,
  { text }: documents.Document<Answer, Variables>,
  variables: Variables,
): Question {
  const given = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined);
  return { alias, text, variables: Object.fromEntries(given) };
}
