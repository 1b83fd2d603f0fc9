import type { Question } from '../port.ts';
import { type UsesRequest, usesOf, usesParameters } from './usesOf.ts';

/** How many measures of a policy use one of the instruments that a parent stands for. */
export type MeasureCount = { readonly parent: string; readonly policy: string; readonly measures: number };

/** For each parent and policy how many measures pass a filter, each once; by parent, then policy. */
export const measureCounts: Question<UsesRequest, readonly MeasureCount[]> = {
  name: 'measureCounts',
  ask: (request, dialect) => ({
    text: `${usesOf(request, dialect)} WITH parent, p, count(DISTINCT n) AS measures
      RETURN parent, p.id AS policy, measures ORDER BY parent, policy`,
    parameters: usesParameters(request, dialect),
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as MeasureCount), measures: Number(row.measures) })),
};

/** The same for the measures that have codings of the same strengths: one measure may have several. */
export type StrengthCount = MeasureCount & { readonly strengths: readonly string[] };

/** For each parent and policy the measures that pass a filter, by the strengths of their codings. */
export const strengthCounts: Question<UsesRequest, readonly StrengthCount[]> = {
  name: 'strengthCounts',
  ask: (request, dialect) => ({
    text: `${usesOf(request, dialect)} WITH parent, p, n, collect(DISTINCT e.strength) AS strengths
      WITH parent, p, strengths, count(n) AS measures
      RETURN parent, p.id AS policy, strengths, measures`,
    parameters: usesParameters(request, dialect),
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as StrengthCount), measures: Number(row.measures) })),
};

/** How many measures of a place's own policies use one of the instruments that a parent stands for. */
export type PlaceCount = { readonly parent: string; readonly region: string; readonly measures: number };
type PlacesRequest = UsesRequest & { readonly regions: readonly string[] };

/** For each parent and place how many measures pass a filter, each once. */
export const placeCounts: Question<PlacesRequest, readonly PlaceCount[]> = {
  name: 'placeCounts',
  ask: (request, dialect) => ({
    text: `${usesOf(request, dialect)} WITH parent, r, count(DISTINCT n) AS measures
      RETURN parent, r.id AS region, measures`,
    parameters: usesParameters(request, dialect),
  }),
  decode: (rows) => rows.map((row) => ({ ...(row as PlaceCount), measures: Number(row.measures) })),
};

/** For each parent how many measures pass a filter, each once; parents without any are absent. */
export const usesCounts: Question<UsesRequest, ReadonlyMap<string, number>> = {
  name: 'usesCounts',
  ask: (request, dialect) => ({
    text: `${usesOf(request, dialect)} RETURN parent, count(DISTINCT n) AS measures`,
    parameters: usesParameters(request, dialect),
  }),
  decode: (rows) => new Map(rows.map(({ parent, measures }) => [String(parent), Number(measures)])),
};

/** How many measures that pass a filter have a coding of each strength with one of the instruments, whatever the parent. */
export const usesByStrength: Question<UsesRequest, ReadonlyMap<string, number>> = {
  name: 'usesByStrength',
  ask: (request, dialect) => ({
    text: `${usesOf(request, dialect)} RETURN e.strength AS strength, count(DISTINCT n) AS measures`,
    parameters: usesParameters(request, dialect),
  }),
  decode: (rows) => new Map(rows.map(({ strength, measures }) => [String(strength), Number(measures)])),
};
