import type { ToldNode } from '../graph/store/questions/documentFacts.ts';
import type { EdgeOf, EntityOf } from '../graph/store/questions/entity.ts';
import type { Context } from './context.ts';
import type { Told } from './documentFacts.ts';
import type { Citation, Coding, IndustryAim, Involvement, ProgramUse, Responsibility } from './parents.ts';
import { entityOf } from './rows.ts';

type Claims = {
  Coding: Coding;
  Responsibility: Responsibility;
  ProgramUse: ProgramUse;
  Involvement: Involvement;
  IndustryAim: IndustryAim;
  Citation: Citation;
};
/** What a fact says, with the name of its type in the schema. */
export type Claim =
  | { [T in keyof Claims]: Claims[T] & { readonly __typename: T } }[keyof Claims]
  | EntityOf<ToldNode['kind']>;

/** What a fact says, as the resolvers of its type take it. */
export async function claimOf(context: Context, { edge: told, entity, kind }: Told): Promise<Claim> {
  if (!told) return entityOf(context, kind as ToldNode['kind'], entity);
  const { relation, source, sourceSort, target, edge } = told;
  switch (relation) {
    case 'USES':
      return {
        ...(edge as EdgeOf<'USES'>),
        __typename: 'Coding',
        measure: source,
        measureSort: sourceSort,
        instrument: target,
      };
    case 'ASSIGNED_TO':
      return { ...(edge as EdgeOf<'ASSIGNED_TO'>), __typename: 'Responsibility', agency: target, source, sourceSort };
    case 'RUNS_THROUGH':
      return { __typename: 'ProgramUse', node: target, edge: edge as EdgeOf<'RUNS_THROUGH'> };
    case 'INVOLVES':
      return { __typename: 'Involvement', node: target, edge: edge as EdgeOf<'INVOLVES'> };
    case 'AIMS_AT':
      return { __typename: 'IndustryAim', node: target, edge: edge as EdgeOf<'AIMS_AT'> };
    case 'CITES':
      return { __typename: 'Citation', cited: target, edge: edge as EdgeOf<'CITES'> };
  }
}
