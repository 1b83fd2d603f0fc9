import { type Kind, kindNames } from '../../graph/model.ts';
import {
  firstRecipe,
  type Language,
  languages,
  layoutNames,
  type Recipe,
  type Start,
  type Step,
  viewNames,
} from './recipe.ts';

/*
 * The address and the recipe are two forms of one thing: reading what was written gives the same recipe back. A list is
 * joined by commas; a step is `id`, or `id~KIND.KIND` for some kinds only. What is at its default is left out, except the
 * language, so that a link shows what its sender saw.
 */

const idPattern = /^[^\s,~]+$/;

/** The search part of an address, `?` included. */
export function writeAddress(recipe: Recipe): string {
  const pairs: [string, string | null][] = [
    ['view', recipe.view === 'explorer' ? null : recipe.view],
    ['lang', recipe.language],
    ['from', recipe.start.of === 'ids' ? recipe.start.ids.join(',') : recipe.start.exact ? 'narrower' : null],
    ['steps', recipe.steps.map(writeStep).join(',') || null],
    ['places', recipe.places?.join(',') ?? null],
    ['instruments', recipe.instruments?.join(',') ?? null],
    ['min', recipe.minRegions === 1 ? null : String(recipe.minRegions)],
    ['off', recipe.hiddenKinds.join(',') || null],
    ['hide', recipe.hidden.join(',') || null],
    ['layout', recipe.layout.name === 'orbits' ? null : recipe.layout.name],
    ['seed', recipe.layout.seed === 1 ? null : String(recipe.layout.seed)],
    ['sel', recipe.selection],
  ];
  return `?${pairs.flatMap(([key, value]) => (value === null ? [] : `${key}=${encode(value)}`)).join('&')}`;
}

/** The recipe in an address. What cannot be read counts as not given; `language` stands in where none is named. */
export function readAddress(search: string, language: Language): Recipe {
  const given = new URLSearchParams(search);
  const list = (key: string) => readIds(given.get(key));
  return {
    view: viewNames.find((name) => name === given.get('view')) ?? firstRecipe.view,
    start: readStart(given.get('from')),
    steps: readSteps(given.get('steps')),
    places: list('places'),
    instruments: list('instruments'),
    minRegions: readInteger(given.get('min'), 1, 1, 999),
    hiddenKinds: readKinds(given.get('off'), ','),
    hidden: list('hide') ?? [],
    layout: {
      name: layoutNames.find((name) => name === given.get('layout')) ?? firstRecipe.layout.name,
      seed: readInteger(given.get('seed'), 1, 0, 0xffffffff),
    },
    language: languages.find((name) => name === given.get('lang')) ?? language,
    selection: list('sel')?.[0] ?? null,
  };
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(3A|2C|2F|40)/g, (escaped) => decodeURIComponent(escaped));
}

function writeStep({ id, kinds }: Step): string {
  return kinds ? `${id}~${kinds.join('.')}` : id;
}

function readStart(value: string | null): Start {
  if (value === 'narrower') return { of: 'instruments', exact: true };
  const ids = readIds(value);
  return ids?.length ? { of: 'ids', ids } : firstRecipe.start;
}

function readSteps(value: string | null): Step[] {
  const written = unique((value ?? '').split(','));
  return written.flatMap((step) => {
    const [id = '', kinds, ...rest] = step.split('~');
    if (!idPattern.test(id) || rest.length > 0) return [];
    return [{ id, kinds: kinds === undefined ? null : readKinds(kinds, '.') }];
  });
}

function readIds(value: string | null): string[] | null {
  return value === null ? null : unique(value.split(',').filter((id) => idPattern.test(id)));
}

function readKinds(value: string | null, separator: string): Kind[] {
  const named = (value ?? '').split(separator);
  return kindNames.filter((kind) => named.includes(kind));
}

function readInteger(value: string | null, otherwise: number, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(value ?? '') ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : otherwise;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
