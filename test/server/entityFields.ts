import type { Kind } from '../../graph/model.ts';
import type { Reference } from './reference.ts';

type Read = (reference: Reference, id: string) => string | null | readonly string[];
type Relation = Parameters<Reference['out']>[1];

const one =
  (relation: Relation): Read =>
  (reference, id) =>
    reference.out(id, relation)[0] ?? null;
const many =
  (relation: Relation): Read =>
  (reference, id) =>
    reference.out(id, relation);
const back =
  (...path: readonly Relation[]): Read =>
  (reference, id) =>
    reference.sorted(path.reduce((ids, relation) => ids.flatMap((each) => reference.into(each, relation)), [id]));
/** The same over everything that the id stands for. */
const rolledUp =
  (...path: readonly Relation[]): Read =>
  (reference, id) =>
    reference.sorted(reference.under(id).flatMap((each) => back(...path)(reference, each) ?? []));

/** The fields of each kind that lead to other entities, said the plain way. */
export const fields: Readonly<Record<Kind, Readonly<Record<string, Read>>>> = {
  REGION: { parent: one('WITHIN'), children: back('WITHIN') },
  POLICY: {
    issuers: many('ISSUED_BY'),
    regions: (reference, id) => reference.sorted(reference.out(id, 'APPLIES_IN')),
  },
  MEASURE: {
    policy: one('PART_OF'),
    instruments: many('USES'),
    programs: many('RUNS_THROUGH'),
    incentives: back('OFFERED_BY'),
    targets: back('SET_UNDER'),
    industries: many('AIMS_AT'),
  },
  TARGET: {
    indicator: one('MEASURED_BY'),
    region: one('HOLDS_IN'),
    restates: one('RESTATES'),
    restatedBy: back('RESTATES'),
    partOf: one('SHARE_OF'),
    parts: back('SHARE_OF'),
    policy: one('SET_BY'),
    measure: one('SET_UNDER'),
  },
  INDICATOR: {
    broader: one('BROADER'),
    narrower: back('BROADER'),
    components: many('COMPONENT'),
    instruments: many('COUNTS'),
  },
  INCENTIVE: {
    instrument: one('PAYS_FOR'),
    recipient: one('PAID_TO'),
    follows: one('FOLLOWS'),
    measure: one('OFFERED_BY'),
    policy: (reference, id) => String(reference.property(id, 'policy')),
    exclusiveWith: (reference, id) =>
      reference.sorted([...reference.out(id, 'EXCLUDES'), ...reference.into(id, 'EXCLUDES')]),
  },
  AGENCY: { region: one('BELONGS_TO'), function: one('PERFORMS') },
  FUNCTION: {},
  PROGRAM: { region: one('BELONGS_TO') },
  GROUP: { broader: one('BROADER'), narrower: back('BROADER') },
  INDUSTRY: { broader: one('BROADER'), narrower: back('BROADER') },
  INSTRUMENT: { broader: one('BROADER'), narrower: back('BROADER'), indicators: back('COUNTS') },
};

/** The lists that hang on entities of each kind; `exact` ones take the argument of that name. */
export const pages: Readonly<Partial<Record<Kind, Readonly<Record<string, { read: Read; exact?: Read }>>>>> = {
  REGION: {
    policies: {
      read: (reference, id) => held(reference, rolledUp('APPLIES_IN')(reference, id)),
      exact: (reference, id) => held(reference, back('APPLIES_IN')(reference, id)),
    },
  },
  POLICY: {
    citedBy: { read: back('CITES') },
    measures: { read: back('PART_OF') },
    targets: { read: back('SET_BY') },
  },
  INDICATOR: { targets: { read: back('MEASURED_BY') } },
  FUNCTION: { agencies: { read: back('PERFORMS') } },
  PROGRAM: { measures: { read: back('RUNS_THROUGH') } },
  GROUP: { measures: { read: rolledUp('INVOLVES'), exact: back('INVOLVES') } },
  INDUSTRY: { measures: { read: rolledUp('AIMS_AT'), exact: back('AIMS_AT') } },
  INSTRUMENT: {
    measures: { read: rolledUp('USES'), exact: back('USES') },
    targets: { read: rolledUp('COUNTS', 'MEASURED_BY'), exact: back('COUNTS', 'MEASURED_BY') },
    incentives: { read: rolledUp('PAYS_FOR'), exact: back('PAYS_FOR') },
  },
};

const held = (reference: Reference, ids: ReturnType<Read>) =>
  [ids ?? []].flat().filter((id) => reference.property(id, 'held'));
