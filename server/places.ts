import type { Kind } from '../graph/model.ts';
import type { Link } from '../graph/store/questions/links.ts';
import type { Context } from './context.ts';
import type { NetworkNode, Region } from './parents.ts';
import { entityOf, linked, out } from './rows.ts';

const appliesIn = out('APPLIES_IN', 'POLICY', 'REGION', 'node');
const partOf = out('PART_OF', 'MEASURE', 'POLICY');

/** The ways from an entity to the places that it belongs to, the one that matters most first. */
const ways: Readonly<Partial<Record<Kind, readonly (readonly Link[])[]>>> = {
  REGION: [[]],
  POLICY: [[appliesIn]],
  MEASURE: [[partOf, appliesIn]],
  TARGET: [[out('HOLDS_IN', 'TARGET', 'REGION')], [out('SET_BY', 'TARGET', 'POLICY'), appliesIn]],
  INCENTIVE: [[out('OFFERED_BY', 'INCENTIVE', 'MEASURE'), partOf, appliesIn]],
  AGENCY: [[out('BELONGS_TO', 'AGENCY', 'REGION')]],
  PROGRAM: [[out('BELONGS_TO', 'PROGRAM', 'REGION')]],
};

/** The places that an entity belongs to, each once: one question for each relation on the way, however many ask. */
export async function placesOf(context: Context, { id, kind }: NetworkNode): Promise<Region[]> {
  const found = await Promise.all((ways[kind] ?? []).map((way) => along(context, id, way)));
  return Promise.all([...new Set(found.flat())].map((place) => entityOf(context, 'REGION', place)));
}

async function along(context: Context, id: string, [link, ...rest]: readonly Link[]): Promise<readonly string[]> {
  if (!link) return [id];
  const next = await linked(context, link, id);
  return (await Promise.all(next.map(({ node }) => along(context, node, rest)))).flat();
}
