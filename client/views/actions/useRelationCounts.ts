import type { RelationCountsQuery } from '../../../generated/operations.ts';
import type { Kind, RelationName } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { ask } from '../../queries/ask.ts';
import { relationCounts } from '../../queries/documents.ts';
import { useAsked } from '../../queries/useAnswer.ts';
import { expand } from '../../state/growing.ts';
import type { Transition } from '../../state/transitions.ts';

/** Neighbours of one kind by one relation, one way: how many there are, how many of them are drawn, and how to draw them. */
export type RelationCount = {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly count: number;
  readonly drawn: number;
  readonly expand: Transition;
};
type Counted =
  | { readonly status: 'waiting' | 'failed' }
  | { readonly status: 'ready'; readonly groups: readonly RelationCount[] };
type Group = RelationCountsQuery['relations'][number];

/** The neighbours of a node by relation, as the store counts them; none for a group. */
export function useRelationCounts(id: string, picture: Picture): Counted {
  const { lang } = useWords();
  const fold = picture.visible.folds.has(id);
  const answered = useAsked(
    async () => (fold ? { relations: [] } : ask(relationCounts, { id, lang })),
    JSON.stringify([id, fold, lang]),
  );
  if (answered.status !== 'ready') return { status: answered.status };
  return { status: 'ready', groups: answered.data.relations.map((group) => toCount(id, group, picture)) };
}

function toCount(id: string, { relation, direction, kind, label, count }: Group, picture: Picture): RelationCount {
  return {
    key: `${relation} ${direction} ${kind}`,
    label,
    kind,
    count,
    drawn: countDrawn(id, { relation, direction, kind }, picture),
    expand: expand(id, { kinds: [kind], relation: relation as RelationName, direction }),
  };
}

function countDrawn(
  id: string,
  { relation, direction, kind }: Pick<Group, 'relation' | 'direction' | 'kind'>,
  { visible }: Picture,
) {
  const kindOf = new Map(visible.nodes.map((node) => [node.id, node.kind]));
  const others = visible.edges
    // What the start draws between a place and an instrument sums up measures: it is no relation of its own.
    .filter((edge) => edge.weight === null && edge.relation === relation)
    .flatMap(({ source, target }) =>
      direction === 'OUT' ? (source === id ? target : []) : target === id ? source : [],
    );
  return new Set(others.filter((other) => kindOf.get(other) === kind)).size;
}
