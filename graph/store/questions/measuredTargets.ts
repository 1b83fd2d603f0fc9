import type { Question } from '../port.ts';
import type { EntityOf } from './entity.ts';
import { inTurn, narrow } from './filters.ts';
import { nodeProjection, whole } from './text.ts';

type Filter = { readonly regions?: readonly string[] };
export type MeasuredRequest = {
  readonly indicators: readonly string[];
  readonly filter: Filter;
  /** Only those with a figure in the unit of their indicator. */
  readonly figures: boolean;
};

/** A target with what it is measured by. */
export type Measured = EntityOf<'TARGET'> & { readonly indicator: string };

/** The first targets on these indicators, in the order of targets. */
export const measuredTargets: Question<MeasuredRequest & { readonly limit: number }, readonly Measured[]> = {
  name: 'measuredTargets',
  ask: ({ limit, ...request }, dialect) => ({
    text: `${measured(request)} WITH i, n ORDER BY n.sort LIMIT ${whole('$limit', dialect)}
      RETURN i.id AS indicator, ${nodeProjection('n', 'TARGET')} ORDER BY sort`,
    parameters: { indicators: request.indicators, ...request.filter, limit },
  }),
  decode: (rows) => rows as unknown as readonly Measured[],
};

/** How many there are. */
export const measuredCount: Question<MeasuredRequest, number> = {
  name: 'measuredCount',
  ask: (request) => ({
    text: `${measured(request)} RETURN count(n) AS total`,
    parameters: { indicators: request.indicators, ...request.filter },
  }),
  decode: ([row]) => Number(row?.total ?? 0),
};

const measured = ({ filter, figures }: MeasuredRequest): string =>
  `UNWIND $indicators AS wanted MATCH (i:Indicator)<-[:MEASURED_BY]-(n:Target) WHERE i.id = wanted
    ${inTurn(figures ? ['n.normalized IS NOT NULL'] : [], 'n, i')} ${narrow('TARGET', filter, 'n, i')}`;
