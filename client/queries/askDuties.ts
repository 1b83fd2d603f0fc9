import type { EntityDutiesQuery } from '../../generated/operations.ts';
import { ask } from './ask.ts';
import { entityDuties, type Found } from './documents.ts';

export type Duty = Found<EntityDutiesQuery>['responsibilities']['nodes'][number];

/** Everything that a body answers for, page by page. */
export async function askDuties(id: string, lang: 'ZH' | 'EN', after: string | null = null): Promise<Duty[]> {
  const { node } = await ask(entityDuties, { id, lang, after });
  if (node === null || !('responsibilities' in node)) return [];
  const { nodes, pageInfo } = node.responsibilities;
  return pageInfo.hasNextPage ? [...nodes, ...(await askDuties(id, lang, pageInfo.endCursor))] : nodes;
}
