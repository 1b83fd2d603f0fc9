import type { FactEdge } from '../../graph/facts.ts';
import { enums, type Kind } from '../../graph/model.ts';
import type { Reference } from './reference.ts';

/** A filter of measures as the API takes it. */
export type Given = Readonly<
  Partial<
    Record<
      'regions' | 'instruments' | 'sides' | 'strengths' | 'functions' | 'groups' | 'industries' | 'programs',
      readonly string[]
    >
  > &
    Partial<Record<'scheme' | 'issuedFrom' | 'issuedTo', string>>
>;
type Field = keyof Given;

const some = (ids: readonly string[], wanted: readonly string[]) => ids.some((id) => wanted.includes(id));
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

/** The filter said the plain way, over facts that are read whole. */
export class FilterReference {
  readonly #reference: Reference;

  constructor(reference: Reference) {
    this.#reference = reference;
  }

  /** The measures that stand. */
  measures(given: Given): string[] {
    return this.#reference.of('MEASURE').filter((id) => this.stands(id, given));
  }

  stands(measure: string, given: Given): boolean {
    const codes = given.instruments || given.sides || given.strengths;
    return this.#meets(measure, given) && (!codes || this.codings(measure, given).length > 0);
  }

  /** The codings of a standing measure that stand themselves. */
  codings(measure: string, given: Given): FactEdge[] {
    if (!this.#meets(measure, given)) return [];
    return this.#reference.from(measure, 'USES').filter(({ target, properties }) => {
      const strong = given.strengths?.includes(String(properties.strength)) ?? true;
      return strong && this.isChosenInstrument(target.id, given);
    });
  }

  isChosenInstrument(id: string, given: Given): boolean {
    const named = !given.instruments || this.#under(given.instruments).includes(id);
    return named && (!given.sides || some(this.#sides(id, given.scheme), given.sides));
  }

  /** Whether a policy meets the conditions on documents. */
  policyMeets(policy: string, { regions, issuedFrom, issuedTo }: Given): boolean {
    const issued = this.#reference.property(policy, 'issued') as string | null;
    const dated = issuedFrom !== undefined || issuedTo !== undefined;
    if (regions && !some(this.#reference.places(policy), this.#under(regions))) return false;
    if (issued === null) return !dated;
    return lastDay(issued) >= firstDay(issuedFrom ?? '0000') && firstDay(issued) <= lastDay(issuedTo ?? '9999');
  }

  /** The facets by the names of the API: each value with the number of measures that stand once it is chosen. */
  facets(given: Given) {
    const entities = (field: Field, kind: Kind) => this.#entities(given, field, kind);
    const { issuedFrom: _, issuedTo: __, ...undated } = given;
    const years = this.measures({}).flatMap((id) => {
      const issued = this.#reference.property(String(this.#reference.property(id, 'policy')), 'issued');
      return issued === null ? [] : [Number(String(issued).slice(0, 4))];
    });
    return {
      measures: this.measures(given).length,
      total: this.#reference.of('MEASURE').length,
      places: entities('regions', 'REGION'),
      instruments: entities('instruments', 'INSTRUMENT'),
      functions: entities('functions', 'FUNCTION'),
      groups: entities('groups', 'GROUP'),
      industries: entities('industries', 'INDUSTRY'),
      programs: entities('programs', 'PROGRAM'),
      sides: enums.Side.map((side) => ({ side, count: this.measures({ ...given, sides: [side] }).length })),
      strengths: enums.Strength.map((strength) => ({
        strength,
        count: this.measures({ ...given, strengths: [strength] }).length,
      })),
      years: [...new Set(years)]
        .toSorted((a, b) => a - b)
        .map((year) => ({
          year,
          count: this.measures({ ...undated, issuedFrom: String(year), issuedTo: String(year) }).length,
        })),
    };
  }

  #entities(given: Given, field: Field, kind: Kind) {
    const known = this.#reference
      .sorted(this.#reference.of(kind))
      .filter((id) =>
        field === 'regions'
          ? this.#reference.under(id).some((place) => this.#holds(place))
          : this.measures({ [field]: [id] }).length > 0,
      );
    const options = known.map((id) => ({ entity: { id }, count: this.measures({ ...given, [field]: [id] }).length }));
    return options.toSorted((a, b) => b.count - a.count);
  }

  #holds(place: string): boolean {
    return this.#reference.into(place, 'APPLIES_IN').some((policy) => this.#reference.property(policy, 'held'));
  }

  #meets(measure: string, given: Given): boolean {
    const { out } = this.#reference;
    const functions = () => out(measure, 'ASSIGNED_TO').flatMap((agency) => out(agency, 'PERFORMS'));
    return (
      this.policyMeets(String(this.#reference.property(measure, 'policy')), given) &&
      (!given.functions || some(functions(), given.functions)) &&
      (!given.groups || some(out(measure, 'INVOLVES'), this.#under(given.groups))) &&
      (!given.industries || some(out(measure, 'AIMS_AT'), this.#under(given.industries))) &&
      (!given.programs || some(out(measure, 'RUNS_THROUGH'), given.programs))
    );
  }

  #sides(instrument: string, scheme = 'policy-function'): string[] {
    const sides = JSON.parse(String(this.#reference.property(instrument, 'sides'))) as Record<string, string>[];
    return sides.filter((each) => each.scheme === scheme).map(({ side }) => String(side));
  }

  #under = (ids: readonly string[]): string[] => ids.flatMap((id) => this.#reference.under(id));
}
