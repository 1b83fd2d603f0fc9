import { endsOf } from '../keys.ts';
import type { Question } from '../port.ts';

/** One indicator that is narrower than another, or a component of it. */
export type IndicatorJoin = {
  readonly relation: 'BROADER' | 'COMPONENT';
  readonly whole: string;
  readonly part: string;
};

/** How indicators are joined, by id: a vocabulary, short enough to be read whole. */
export const indicatorJoins: Question<null, readonly IndicatorJoin[]> = {
  name: 'indicatorJoins',
  ask: () => ({
    text: 'MATCH (:Indicator)-[e:BROADER|COMPONENT]->(:Indicator) RETURN e.id AS id ORDER BY id',
    parameters: {},
  }),
  decode: (rows) => rows.map(({ id }) => joinOf(String(id))),
};

function joinOf(id: string): IndicatorJoin {
  const { relation, source, target } = endsOf(id);
  if (relation === 'COMPONENT') return { relation, whole: source.id, part: target.id };
  return { relation: 'BROADER', whole: target.id, part: source.id };
}
