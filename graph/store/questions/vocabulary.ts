import type { Kind } from '../../model.ts';
import type { Question } from '../port.ts';
import { labelOf } from '../text.ts';
import type { EntityOf } from './entity.ts';
import { nodeProjection } from './text.ts';

/** All entities of a kind, in its order: for kinds that are short lists. */
export function vocabulary<K extends Kind>(): Question<K, readonly EntityOf<K>[]> {
  return {
    name: 'vocabulary',
    ask: (kind) => ({
      text: `MATCH (n:${labelOf(kind)}) RETURN ${nodeProjection('n', kind)} ORDER BY sort`,
      parameters: {},
    }),
    decode: (rows) => rows as unknown as readonly EntityOf<K>[],
  };
}
