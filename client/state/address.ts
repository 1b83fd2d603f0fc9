import { enums, type Kind, kindNames, relationNames } from '../../graph/model.ts';
import { drawnRelationNames } from './drawnRelations.ts';
import {
  type Analysis,
  analysisNames,
  colourings,
  defaultScheme,
  directions,
  type Filter,
  facetNames,
  firstRecipe,
  groupings,
  type Language,
  languages,
  layoutNames,
  type Pin,
  type Recipe,
  type Start,
  type Step,
  sizings,
  viewNames,
} from './recipe.ts';

/*
 * The address and the recipe are two forms of one thing: reading what was written gives the same recipe back. A list is
 * joined by commas; a step is `id`, or `id~KIND.KIND` for some kinds only, or `id~KIND~RELATION~OUT`. What is at its
 * default is left out, except the language, so that a link shows what its sender saw. What is chosen in a comparison is
 * one `with.name` each, in the order of the names.
 */

const idPattern = /^[^\s,~]+$/;
const optionPattern = /^with\.([a-z][A-Za-z]*)$/;
const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The search part of an address, `?` included. */
export function writeAddress(recipe: Recipe): string {
  const { start, filter, layout, look } = recipe;
  const other = <Value>(value: Value, usual: Value) => (value === usual ? null : String(value));
  const some = (list: readonly string[]) => list.join(',') || null;
  const pairs: [string, string | null][] = [
    ['view', other(recipe.view, firstRecipe.view)],
    ['lang', recipe.language],
    ['from', start.of === 'ids' ? start.ids.join(',') : start.of === 'instruments' && start.exact ? 'narrower' : null],
    ['query', start.of === 'query' ? start.text : null],
    ['variables', start.of === 'query' && start.variables !== '' ? start.variables : null],
    ['steps', some(recipe.steps.map(writeStep))],
    ['path', recipe.path ? `${recipe.path.from}~${recipe.path.to}` : null],
    ...facetNames.map((facet): [string, string | null] => [facet, filter[facet]?.join(',') ?? null]),
    ['scheme', other(filter.scheme, defaultScheme)],
    ['sides', filter.sides?.join(',') ?? null],
    ['strengths', filter.strengths?.join(',') ?? null],
    ['since', filter.since],
    ['until', filter.until],
    ['min', other(recipe.minRegions, 1)],
    ['off', some(recipe.hiddenKinds)],
    ['rel', some(recipe.hiddenRelations)],
    ['degree', other(recipe.minDegree, 0)],
    ['hide', some(recipe.hidden)],
    ['only', recipe.only?.join(',') ?? null],
    ['pins', some(recipe.pins.map(({ id, x, y }) => `${id}~${x}~${y}`))],
    ['group', other(recipe.group, 'none')],
    ['open', some(recipe.open)],
    ['layout', other(layout.name, firstRecipe.layout.name)],
    ['seed', other(layout.seed, 1)],
    ['at', other(layout.at, 0)],
    ['size', other(look.size, firstRecipe.look.size)],
    ['colour', other(look.colour, firstRecipe.look.colour)],
    ['without', some(recipe.hiddenClasses)],
    ['sel', recipe.selection],
    ['pick', some(recipe.picked)],
    ['analysis', other(recipe.analysis.id, firstRecipe.analysis.id)],
    ...Object.entries(recipe.analysis.options)
      .map(([name, value]): [string, string] => [`with.${name}`, value])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  ];
  return `?${pairs.flatMap(([key, value]) => (value === null ? [] : `${key}=${encode(value)}`)).join('&')}`;
}

/** The recipe in an address. What cannot be read counts as not given; `language` stands in where none is named. */
export function readAddress(search: string, language: Language): Recipe {
  const given = new URLSearchParams(search);
  const list = (key: string) => readIds(given.get(key));
  return {
    view: oneOf(viewNames, given.get('view')) ?? firstRecipe.view,
    start: readStart(given),
    steps: readSteps(given.get('steps')),
    path: readPath(given.get('path')),
    filter: readFilter(given),
    minRegions: readInteger(given.get('min'), 1, 1, 999),
    hiddenKinds: someOf(kindNames, given.get('off')) ?? [],
    hiddenRelations: someOf(drawnRelationNames, given.get('rel')) ?? [],
    minDegree: readInteger(given.get('degree'), 0, 0, 9999),
    hidden: list('hide') ?? [],
    only: list('only'),
    pins: readPins(given.get('pins')),
    group: oneOf(groupings, given.get('group')) ?? firstRecipe.group,
    open: list('open') ?? [],
    layout: {
      name: oneOf(layoutNames, given.get('layout')) ?? firstRecipe.layout.name,
      seed: readInteger(given.get('seed'), 1, 0, 0xffffffff),
      at: readInteger(given.get('at'), 0, 0, 9999),
    },
    look: {
      size: oneOf(sizings, given.get('size')) ?? firstRecipe.look.size,
      colour: oneOf(colourings, given.get('colour')) ?? firstRecipe.look.colour,
    },
    hiddenClasses: list('without') ?? [],
    language: oneOf(languages, given.get('lang')) ?? language,
    selection: list('sel')?.[0] ?? null,
    picked: list('pick') ?? [],
    analysis: readAnalysis(given),
  };
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(3A|2C|2F|40)/g, (escaped) => decodeURIComponent(escaped));
}

function writeStep({ id, kinds, relation, direction }: Step): string {
  const parts = [id, kinds ? kinds.join('.') : '*', relation ?? '*', direction ?? '*'];
  return parts.join('~').replace(/(~\*)+$/, '');
}

function readStart(given: URLSearchParams): Start {
  const text = given.get('query');
  if (text) return { of: 'query', text, variables: given.get('variables') ?? '' };
  if (given.get('from') === 'narrower') return { of: 'instruments', exact: true };
  const ids = readIds(given.get('from'));
  return ids?.length ? { of: 'ids', ids } : firstRecipe.start;
}

function readSteps(value: string | null): Step[] {
  const written = unique((value ?? '').split(','));
  return written.flatMap((step) => {
    const [id = '', kinds = '*', relation = '*', direction = '*', ...rest] = step.split('~');
    if (!idPattern.test(id) || rest.length > 0) return [];
    return [
      {
        id,
        kinds: readKinds(kinds),
        relation: oneOf(relationNames, relation),
        direction: oneOf(directions, direction),
      },
    ];
  });
}

function readKinds(value: string): Kind[] | null {
  return value === '*' ? null : someOf(kindNames, value, '.');
}

function readAnalysis(given: URLSearchParams): Analysis {
  const options = [...given].flatMap(([key, value]) => {
    const name = optionPattern.exec(key)?.[1];
    return name === undefined || value === '' ? [] : [[name, value] as const];
  });
  return {
    id: oneOf(analysisNames, given.get('analysis')) ?? firstRecipe.analysis.id,
    options: Object.fromEntries(options),
  };
}

function readPath(value: string | null): Recipe['path'] {
  const [from = '', to = '', ...rest] = (value ?? '').split('~');
  return idPattern.test(from) && idPattern.test(to) && rest.length === 0 ? { from, to } : null;
}

function readPins(value: string | null): Pin[] {
  const pins = (value ?? '').split(',').flatMap((pin) => {
    const [id = '', x = '', y = '', ...rest] = pin.split('~');
    const whole = [x, y].every((number) => /^-?\d{1,7}$/.test(number));
    return idPattern.test(id) && whole && rest.length === 0 ? [{ id, x: Number(x), y: Number(y) }] : [];
  });
  return [...new Map(pins.map((pin) => [pin.id, pin])).values()];
}

function readFilter(given: URLSearchParams): Filter {
  const date = (key: string) => (datePattern.test(given.get(key) ?? '') ? given.get(key) : null);
  const [places, instruments, functions, groups, industries, programs] = facetNames.map((facet) =>
    readIds(given.get(facet)),
  );
  return {
    places: places ?? null,
    instruments: instruments ?? null,
    functions: functions ?? null,
    groups: groups ?? null,
    industries: industries ?? null,
    programs: programs ?? null,
    scheme: readIds(given.get('scheme'))?.[0] ?? defaultScheme,
    sides: someOf(enums.Side, given.get('sides')),
    strengths: someOf(enums.Strength, given.get('strengths')),
    since: date('since'),
    until: date('until'),
  };
}

function readIds(value: string | null): string[] | null {
  return value === null ? null : unique(value.split(',').filter((id) => idPattern.test(id)));
}

function oneOf<Name extends string>(names: readonly Name[], value: string | null): Name | null {
  return names.find((name) => name === value) ?? null;
}

/** Those of the names that a list holds, in their own order; null where there is no list. */
function someOf<Name extends string>(names: readonly Name[], value: string | null, separator = ','): Name[] | null {
  if (value === null) return null;
  const written = value.split(separator);
  return names.filter((name) => written.includes(name));
}

function readInteger(value: string | null, otherwise: number, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(value ?? '') ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : otherwise;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
