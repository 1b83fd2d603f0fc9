import type { Kind } from '../../graph/model.ts';
import type { FilterReference, Given } from './filterReference.ts';
import type { Reference } from './reference.ts';

type Of = { readonly reference: Reference; readonly filters: FilterReference; readonly given: Given };
type Rule = (of: Of, id: string) => boolean;

/** Whether one of these is a measure that stands. */
const any = ({ reference, filters, given }: Of, ids: readonly string[]) =>
  ids.some((id) => reference.nodes.get(id)?.kind === 'MEASURE' && filters.stands(id, given));
const named = ({ reference }: Of, id: string, chosen: readonly string[] | undefined) =>
  !chosen || chosen.some((each) => reference.under(each).includes(id));
const onlyDocuments = ({ given }: Of) =>
  Object.keys(given).every((field) => ['regions', 'issuedFrom', 'issuedTo', 'scheme'].includes(field));
const meets = (of: Of, policy: string) => onlyDocuments(of) && of.filters.policyMeets(policy, of.given);

/** When an entity of each kind stands, said the plain way. */
export const stands: Readonly<Record<Kind, Rule>> = {
  MEASURE: (of, id) => any(of, [id]),
  INCENTIVE: (of, id) => any(of, of.reference.out(id, 'OFFERED_BY')),
  TARGET: (of, id) =>
    any(of, of.reference.out(id, 'SET_UNDER')) || of.reference.out(id, 'SET_BY').some((policy) => meets(of, policy)),
  INDICATOR: (of, id) => of.reference.into(id, 'MEASURED_BY').some((target) => stands.TARGET(of, target)),
  POLICY: (of, id) => any(of, of.reference.into(id, 'PART_OF')) || meets(of, id),
  REGION: (of, id) =>
    of.reference
      .under(id)
      .filter((place) => named(of, place, of.given.regions))
      .flatMap((place) => of.reference.into(place, 'APPLIES_IN'))
      .some((policy) => any(of, of.reference.into(policy, 'PART_OF'))),
  INSTRUMENT: (of, id) =>
    of.filters.isChosenInstrument(id, of.given) &&
    of.reference
      .under(id)
      .some((each) =>
        of.reference
          .into(each, 'USES')
          .some((measure) => of.filters.codings(measure, of.given).some(({ target }) => target.id === each)),
      ),
  AGENCY: (of, id) =>
    (!of.given.functions || of.reference.out(id, 'PERFORMS').some((each) => named(of, each, of.given.functions))) &&
    any(of, of.reference.into(id, 'ASSIGNED_TO')),
  FUNCTION: (of, id) =>
    named(of, id, of.given.functions) &&
    of.reference.into(id, 'PERFORMS').some((agency) => any(of, of.reference.into(agency, 'ASSIGNED_TO'))),
  PROGRAM: (of, id) => named(of, id, of.given.programs) && any(of, of.reference.into(id, 'RUNS_THROUGH')),
  GROUP: (of, id) => named(of, id, of.given.groups) && any(of, rolledUp(of, id, 'INVOLVES')),
  INDUSTRY: (of, id) => named(of, id, of.given.industries) && any(of, rolledUp(of, id, 'AIMS_AT')),
};

const rolledUp = ({ reference }: Of, id: string, relation: 'INVOLVES' | 'AIMS_AT') =>
  reference.under(id).flatMap((each) => reference.into(each, relation));
