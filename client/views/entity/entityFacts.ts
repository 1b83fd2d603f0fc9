import type { EntityPageQuery } from '../../../generated/operations.ts';

/** What a page knows of its entity besides what the body of its kind shows: for the head, references and machines. */
export type EntityFacts = NonNullable<EntityPageQuery['node']>;
/** The same of one type. */
export type FactsOf<Type extends EntityFacts['__typename']> = Extract<EntityFacts, { __typename: Type }>;
