import type { MeasureFilter } from '../generated/resolvers.ts';
import type { Ask } from '../graph/analysis/ask.ts';
import type { Conditions } from '../graph/analysis/conditions.ts';
import { GraphError } from '../graph/errors.ts';
import { type InstrumentSide, instrumentSides } from '../graph/store/questions/instrumentSides.ts';
import type { Context } from './context.ts';
import { readIdFilter } from './filters.ts';

const usualScheme = 'policy-function';
const idFields = ['regions', 'instruments', 'functions', 'groups', 'industries', 'programs'] as const;
type IdField = (typeof idFields)[number];
type Given = Partial<MeasureFilter> | null | undefined;

/**
 * Reads a filter of measures, its ids rolled up and its sides as instruments. Rejects with `UNKNOWN_ID` for an id that is
 * not there, and with `BAD_USER_INPUT` for an unknown scheme or what is no date.
 */
export async function readConditions(context: Context, filter: Given): Promise<Conditions> {
  const { sides, strengths, issuedFrom, issuedTo } = filter ?? {};
  const ids = await Promise.all(idFields.map((field) => readIdField(context, field, filter?.[field])));
  const sided = sides
    ? (await readSides(context.ask, filter?.scheme)).filter(({ side }) => sides.some((wanted) => wanted === side))
    : null;
  return {
    ...Object.assign({}, ...ids),
    ...(sided ? { sides: [...new Set(sided.map(({ instrument }) => instrument))] } : {}),
    ...(strengths ? { strengths: [...new Set(strengths)].toSorted() } : {}),
    ...(issuedFrom == null ? {} : { issuedFrom: readDate(issuedFrom, 'issuedFrom') }),
    ...(issuedTo == null ? {} : { issuedTo: readDate(issuedTo, 'issuedTo') }),
  };
}

/** The side of every instrument under a scheme, the usual one where none is given. */
export async function readSides(ask: Ask, given: string | null | undefined): Promise<InstrumentSide[]> {
  const scheme = given ?? usualScheme;
  const all = await ask(instrumentSides, null);
  const sided = all.filter((each) => each.scheme === scheme);
  if (sided.length > 0 || scheme === usualScheme) return sided;
  const known = [...new Set(all.map((each) => each.scheme))].toSorted().join(', ');
  const message = `scheme is "${scheme.slice(0, 80)}"; it is one of ${known || usualScheme}`;
  throw new GraphError('BAD_USER_INPUT', message, { argument: 'scheme' });
}

/** One list of ids; an empty one stays, since a facet may lift it. */
async function readIdField(context: Context, field: IdField, given: readonly string[] | null | undefined) {
  if (!given) return {};
  return (await readIdFilter(context, { [field]: given })) ?? { [field]: [] };
}

/** A year, a month or a day, each from 01 on. */
const dates = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function readDate(value: unknown, argument: string): string {
  const date = String(value);
  if (dates.test(date)) return date;
  const message = `${argument} is "${date.slice(0, 80)}"; it is a date such as 2024, 2024-05 or 2024-05-01`;
  throw new GraphError('BAD_USER_INPUT', message, { argument });
}
