import type { Kind } from '../../graph/model.ts';
import type { Reference } from './reference.ts';

type Test = (reference: Reference, id: string, wanted: readonly string[]) => boolean;
type List = { readonly kind: Kind; readonly filters: Readonly<Record<string, Test>>; readonly exact: boolean };

const some = (ids: readonly string[], wanted: readonly string[]) => ids.some((id) => wanted.includes(id));
const through =
  (...path: readonly Parameters<Reference['out']>[1][]): Test =>
  (reference, id, wanted) =>
    some(
      path.reduce((ids, relation) => ids.flatMap((each) => reference.out(each, relation)), [id]),
      wanted,
    );
const inPlace: Test = (reference, id, wanted) => some(reference.places(id), wanted);
const ofPolicy: Test = (reference, id, wanted) => wanted.includes(String(reference.property(id, 'policy')));

/** Each list of the API with its arguments of ids, said the plain way. */
export const lists: Readonly<Record<string, List>> = {
  policies: {
    kind: 'POLICY',
    exact: false,
    filters: {
      regions: inPlace,
      instruments: (reference, id, wanted) =>
        reference.into(id, 'PART_OF').some((measure) => some(reference.out(measure, 'USES'), wanted)),
    },
  },
  measures: {
    kind: 'MEASURE',
    exact: true,
    filters: {
      regions: inPlace,
      policies: ofPolicy,
      instruments: through('USES'),
      agencies: through('ASSIGNED_TO'),
      functions: through('ASSIGNED_TO', 'PERFORMS'),
      programs: through('RUNS_THROUGH'),
      groups: through('INVOLVES'),
      industries: through('AIMS_AT'),
    },
  },
  targets: {
    kind: 'TARGET',
    exact: false,
    filters: {
      regions: (reference, id, wanted) => inPlace(reference, id, wanted) || some(reference.out(id, 'HOLDS_IN'), wanted),
      policies: ofPolicy,
      indicators: through('MEASURED_BY'),
      instruments: through('MEASURED_BY', 'COUNTS'),
    },
  },
  incentives: {
    kind: 'INCENTIVE',
    exact: false,
    filters: { regions: inPlace, policies: ofPolicy, instruments: through('PAYS_FOR'), groups: through('PAID_TO') },
  },
  agencies: {
    kind: 'AGENCY',
    exact: false,
    filters: { regions: through('BELONGS_TO'), functions: through('PERFORMS') },
  },
  programs: { kind: 'PROGRAM', exact: false, filters: { regions: through('BELONGS_TO') } },
  indicators: { kind: 'INDICATOR', exact: false, filters: { instruments: through('COUNTS') } },
};

/** The kind of the ids that an argument takes. */
export const argumentKinds: Readonly<Record<string, Kind>> = {
  regions: 'REGION',
  policies: 'POLICY',
  instruments: 'INSTRUMENT',
  indicators: 'INDICATOR',
  agencies: 'AGENCY',
  functions: 'FUNCTION',
  programs: 'PROGRAM',
  groups: 'GROUP',
  industries: 'INDUSTRY',
};

/** Arguments that are rolled up. */
const rolledUp = ['regions', 'instruments', 'groups', 'industries'];

/** The ids that a list answers to these arguments, in its order; `keep` says the arguments that hold no ids. */
export function listed(
  reference: Reference,
  name: string,
  args: Readonly<Record<string, readonly string[]>>,
  { exact = false, keep = (_id: string): boolean => true } = {},
): string[] {
  const { kind, filters } = lists[name] as List;
  const wanted = Object.entries(args).map(([argument, ids]) => {
    const all = rolledUp.includes(argument) && !exact ? ids.flatMap((id) => reference.under(id)) : ids;
    return (id: string) => filters[argument]?.(reference, id, all) ?? false;
  });
  return reference.sorted(reference.of(kind).filter((id) => keep(id) && wanted.every((test) => test(id))));
}

/** The codings that pass, as `measure>instrument`, in the order of measures and then of the record. */
export function codingsListed(
  reference: Reference,
  args: Readonly<Record<string, readonly string[]>>,
  { exact = false } = {},
): string[] {
  const { instruments, strengths, ...others } = args;
  const wanted = instruments && (exact ? instruments : instruments.flatMap((id) => reference.under(id)));
  return listed(reference, 'measures', others, { exact })
    .flatMap((measure) => reference.from(measure, 'USES'))
    .filter((edge) => !wanted || wanted.includes(edge.target.id))
    .filter((edge) => !strengths || strengths.includes(String(edge.properties.strength)))
    .map((edge) => `${edge.source.id}>${edge.target.id}`);
}
