import { z } from 'zod';
import type { Ask } from '../../graph/analysis/ask.ts';
import { type Kind, kindNames, relations } from '../../graph/model.ts';
import { kindIn } from '../loaders/entities.ts';
import { typeOf } from './manifest.ts';
import { checkProperty, type Property, propertyOf, told } from './properties.ts';
import { faultIn, jsonIn } from './readQueries.ts';
import { Refusal } from './refusal.ts';
import { entitiesOf, type PropertyValue, valuesOf } from './values.ts';

/** How much one request may ask for; OpenRefine asks for ten entities at a time. */
const mostEntities = 200;
const mostProperties = 20;

const asked = z.object({ ids: z.array(z.string()), properties: z.array(z.object({ id: z.string() })) });

/** What to take along: of which entities, which properties. */
export type Extension = { readonly ids: readonly string[]; readonly pids: readonly string[] };

/** Reads a data extension query as it came; throws a `Refusal`, 413 where it is too large, 400 where it is none. */
export function readExtension(json: string): Extension {
  const { success, data, error } = asked.safeParse(jsonIn(json));
  if (!success) throw new Refusal(400, `extend is no data extension query: ${faultIn(error)}`);
  const [ids, pids] = [[...new Set(data.ids)], [...new Set(data.properties.map(({ id }) => id))]];
  if (ids.length > mostEntities || pids.length > mostProperties) {
    const given = `${ids.length} ids and ${pids.length} properties`;
    throw new Refusal(
      413,
      `extend has ${given}; at most ${mostEntities} and ${mostProperties} are taken, send in parts`,
    );
  }
  const of = [...new Set(ids.flatMap((id) => kindIn(id) ?? []))];
  for (const pid of pids) checkProperty(pid, of.length > 0 ? of : kindNames);
  return { ids, pids };
}

/** The values of these properties of these entities; an unknown id has none. */
export async function extend(ask: Ask, { ids, pids }: Extension) {
  const entities = await entitiesOf(
    ask,
    ids.filter((id) => kindIn(id) !== null),
  );
  const values = await valuesOf(ask, [...entities.values()], pids);
  const rows = ids.map((id) => {
    const own = values.get(id);
    return [id, Object.fromEntries(pids.map((pid) => [pid, (own?.get(pid) ?? []).map(written)]))] as const;
  });
  const of = new Set([...entities.values()].map(({ kind }) => kind));
  return {
    meta: pids.flatMap((pid) => metaOf(pid, of.size > 0 ? [...of] : kindNames)),
    rows: Object.fromEntries(rows),
  };
}

function written(value: PropertyValue) {
  if (typeof value === 'object') return { id: value.id, name: value.nameZh };
  if (typeof value === 'number') return Number.isInteger(value) ? { int: value } : { float: value };
  return { str: String(value) };
}

/** A property with the type of what it leads to, where that is one. */
function metaOf(pid: string, of: readonly Kind[]) {
  const all = of.flatMap((kind) => propertyOf(kind, pid) ?? []);
  const types = new Map(all.flatMap(targetsOf).map((kind) => [kind, typeOf(kind)]));
  const [type] = types.values();
  const [first] = all;
  if (!first) return [];
  const { id, name } = told(first);
  return [{ id, name, ...(types.size === 1 ? { type } : {}) }];
}

const targetsOf = ({ kind, relation, column }: Property): readonly Kind[] => {
  if (relation === null || column !== null) return [];
  return relation === 'BROADER' ? [kind] : relations[relation].target;
};
