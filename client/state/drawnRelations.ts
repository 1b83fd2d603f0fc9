import { type Caption, type RelationName, relationNames, relations } from '../../graph/model.ts';

/** What a link that is drawn says: a relation of the model, or one that the server counts from those. */
export type DrawnRelation = RelationName | 'ANSWERS_WITH';
type Words = { readonly caption: Caption; readonly reverse: Caption };

const together: Caption = { zh: '共同负责', en: 'answers together with' };

export const drawnRelations: Readonly<Record<DrawnRelation, Words>> = {
  ...relations,
  ANSWERS_WITH: { caption: together, reverse: together },
};
export const drawnRelationNames: readonly DrawnRelation[] = [...relationNames, 'ANSWERS_WITH'];
