import { enums } from '../../graph/model.ts';
import { FilterReference, type Given } from './filterReference.ts';
import { order, type Reference } from './reference.ts';

export type MatrixAsked = {
  readonly by: 'INSTRUMENT' | 'STIP' | 'STIP_FAMILY' | 'SIDE';
  readonly scheme: string;
  readonly exact: boolean;
  readonly regions: readonly string[] | null;
  readonly instruments: readonly string[] | null;
  readonly filter: Given;
};
type Sided = { readonly scheme: string; readonly side: string };

const hiding = ['PARTLY_DISCLOSED', 'ANNEX', 'DAMAGED_TEXT'];
const byId = (ids: Iterable<string>) => [...new Set(ids)].toSorted(order);
const some = (ids: readonly string[], wanted: readonly string[]) => ids.some((id) => wanted.includes(id));

/** The families of the survey in its order, and the codes of each. */
const families = [
  'GOVERNANCE',
  'DIRECT_FINANCIAL_SUPPORT',
  'INDIRECT_FINANCIAL_SUPPORT',
  'COLLABORATIVE_INFRASTRUCTURES',
  'GUIDANCE_REGULATION_AND_INCENTIVES',
];
const codesOf = [
  ['PI024', 'PI025', 'PI026', 'PI027', 'PI028', 'PI030', 'PI031', 'PI033'],
  ['PI006', 'PI007', 'PI008', 'PI009', 'PI010', 'PI011', 'PI012', 'PI013', 'PI014'],
  ['PI015', 'PI016', 'PI029'],
  ['PI021', 'PI022', 'PI023'],
  ['PI017', 'PI018', 'PI019', 'PI020', 'PI032'],
];

/** Comparisons across places said the plain way, over facts that are read whole. */
export class ComparisonReference {
  readonly reference: Reference;
  readonly filters: FilterReference;

  constructor(reference: Reference) {
    this.reference = reference;
    this.filters = new FilterReference(reference);
  }

  /** The places with policies of their own that are held, in their order. */
  places(regions: readonly string[] | null, exact = false): string[] {
    const { reference } = this;
    const held = reference.of('POLICY').filter((id) => reference.property(id, 'held'));
    const shown = regions?.flatMap((id) => (exact ? [id] : reference.under(id)));
    const places = reference.sorted(held.flatMap((id) => reference.out(id, 'APPLIES_IN')));
    return places.filter((id) => shown?.includes(id) ?? true);
  }

  policies(place: string): string[] {
    const { reference } = this;
    return reference.sorted(reference.into(place, 'APPLIES_IN')).filter((id) => reference.property(id, 'held'));
  }

  /** The measures of a place's own policies. */
  measures(place: string): string[] {
    return this.reference.of('MEASURE').filter((id) => this.reference.places(id).includes(place));
  }

  speaks(place: string): boolean {
    return this.policies(place).some((id) => {
      const missing = this.reference.property(id, 'missing') as readonly string[];
      return this.reference.property(id, 'comprehensive') === true && !some(missing, hiding);
    });
  }

  sides = (instrument: string): readonly Sided[] => JSON.parse(String(this.reference.property(instrument, 'sides')));
  stip = (instrument: string) => this.reference.property(instrument, 'stip') as readonly string[];
  families = (instrument: string): readonly string[] =>
    families.filter((_, i) => this.stip(instrument).some((code) => codesOf[i]?.includes(code)));
  year(policy: string): number | null {
    const issued = this.reference.property(policy, 'issued');
    return issued === null ? null : Number(String(issued).slice(0, 4));
  }

  /** Those asked for without what lies under another of them, each with what is under it. */
  rolledUp(instruments: readonly string[], exact: boolean): { key: string; instruments: string[] }[] {
    const under = (id: string) => (exact ? [id] : this.reference.under(id));
    const covered = instruments.flatMap((id) => under(id).filter((other) => other !== id));
    const outermost = byId(instruments).filter((id) => !covered.includes(id));
    return outermost.map((key) => ({ key, instruments: byId(under(key)) }));
  }

  columns({ by, scheme, exact, instruments }: MatrixAsked): { key: string; instruments: string[] }[] {
    const asked = instruments ?? this.reference.of('INSTRUMENT');
    if (by === 'INSTRUMENT') return this.rolledUp(asked, exact);
    const all = byId(asked.flatMap((id) => (exact ? [id] : this.reference.under(id))));
    const sided = (id: string) => this.sides(id).flatMap((each) => (each.scheme === scheme ? [each.side] : []));
    const keysOf = { STIP: this.stip, STIP_FAMILY: this.families, SIDE: sided }[by];
    const keys = { STIP: byId(all.flatMap((id) => [...keysOf(id)])), STIP_FAMILY: families, SIDE: enums.Side }[by];
    return keys.map((key) => ({ key, instruments: all.filter((id) => keysOf(id).includes(key)) }));
  }

  /** The matrix as the API answers it, cells with the measures behind them. */
  matrix(asked: MatrixAsked) {
    const { filters, reference } = this;
    const { instruments: _, sides: __, strengths: ___, ...onMeasures } = asked.filter;
    const chosen = asked.filter.regions?.flatMap((id) => reference.under(id));
    const places = this.places(asked.regions, asked.exact).filter((id) => chosen?.includes(id) ?? true);
    const columns = this.columns(asked);
    const codings = (measure: string, instruments: readonly string[]) =>
      filters.codings(measure, asked.filter).filter(({ target }) => instruments.includes(target.id));
    const firstYear = (measures: readonly string[]) => {
      const years = measures.flatMap((id) => this.year(String(reference.property(id, 'policy'))) ?? []);
      return years.length > 0 ? Math.min(...years) : null;
    };
    const own = (place: string) => this.measures(place).filter((id) => filters.stands(id, onMeasures));
    const characters = (measures: readonly string[]) =>
      measures.reduce((sum, id) => sum + Number(reference.property(id, 'characters')), 0);
    const behind = (measures: readonly string[], instruments: readonly string[]) =>
      measures.filter((id) => codings(id, instruments).length > 0);
    const cellOf = (place: string, { key, instruments }: { key: string; instruments: readonly string[] }) => {
      const all = own(place);
      const measures = reference.sorted(behind(all, instruments));
      const uses = this.measures(place).some((id) => some(reference.out(id, 'USES'), instruments));
      const strengths = enums.Strength.map((strength) => {
        const strong = measures.filter((id) =>
          codings(id, instruments).some(({ properties }) => properties.strength === strength),
        );
        return { strength, count: strong.length };
      }).filter(({ count }) => count > 0);
      const [firstPolicy] = reference.sorted(measures.map((id) => String(reference.property(id, 'policy'))));
      return {
        region: { id: place },
        column: key,
        standing: uses ? 'USED' : this.speaks(place) ? 'SILENT' : 'UNKNOWN',
        measureCount: measures.length,
        share: all.length > 0 ? measures.length / all.length : null,
        perThousandCharacters: characters(all) > 0 ? (1000 * measures.length) / characters(all) : null,
        strength: strengths[0]?.strength ?? null,
        strengths,
        firstYear: firstYear(measures),
        firstPolicy: firstPolicy ? { id: firstPolicy } : null,
        measures: { totalCount: measures.length, nodes: measures.slice(0, 3).map((id) => ({ id })) },
      };
    };
    const cells = places.flatMap((place) => columns.map((column) => cellOf(place, column)));
    const everyone = [...new Set(places.flatMap(own))];
    return {
      by: asked.by,
      scheme: asked.by === 'SIDE' ? asked.scheme : null,
      rows: places.map((place) => ({
        region: { id: place },
        measureCount: own(place).length,
        codedCount: behind(
          own(place),
          columns.flatMap(({ instruments }) => instruments),
        ).length,
        characters: characters(own(place)),
        firstYear: firstYear(own(place)),
      })),
      columns: columns.map(({ key, instruments }) => ({
        key,
        instrument: asked.by === 'INSTRUMENT' ? { id: key } : null,
        side: asked.by === 'SIDE' ? key : null,
        instruments: instruments.map((id) => ({ id })),
        measureCount: behind(everyone, instruments).length,
        regionCount: cells.filter(({ column, measureCount }) => column === key && measureCount > 0).length,
      })),
      cells,
      measureCount: everyone.length,
      truncated: false,
      totalRows: places.length,
    };
  }

  schemes(): string[] {
    return byId(this.reference.of('INSTRUMENT').flatMap((id) => this.sides(id).map(({ scheme }) => scheme)));
  }

  /** The mix of some measures, as the API answers it. */
  mix(measures: readonly string[], chosen: string) {
    const { reference } = this;
    const using = (test: (instrument: string) => boolean) =>
      measures.filter((id) => reference.out(id, 'USES').some(test)).length;
    const schemeOf = (scheme: string) => {
      const sided = (id: string) => this.sides(id).filter((each) => each.scheme === scheme);
      const counts = enums.Side.map((side) => using((id) => sided(id).some((each) => each.side === side)));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const shareOf = (count: number) => (total > 0 ? count / total : null);
      const sides = enums.Side.map((side, i) => ({
        side,
        measureCount: counts[i] ?? 0,
        share: shareOf(counts[i] ?? 0),
      }));
      return { scheme, total, unsidedCount: using((id) => sided(id).length === 0), sides };
    };
    const schemes = this.schemes().map(schemeOf);
    const codes = byId(reference.of('INSTRUMENT').flatMap((id) => [...this.stip(id)]));
    const counted = codes.map((code) => ({ code, measureCount: using((id) => this.stip(id).includes(code)) }));
    const total = counted.reduce((sum, { measureCount }) => sum + measureCount, 0);
    const inFamilies = families.map((family) => ({
      family,
      measureCount: using((id) => this.families(id).includes(family)),
    }));
    const totalInFamilies = inFamilies.reduce((sum, { measureCount }) => sum + measureCount, 0);
    return {
      measureCount: measures.length,
      codedCount: using(() => true),
      chosen: schemes.find(({ scheme }) => scheme === chosen),
      schemes,
      shifts: enums.Side.map((side, i) => {
        const shares = schemes.flatMap(({ sides }) => sides[i]?.share ?? []);
        const has = shares.length > 0;
        return { side, least: has ? Math.min(...shares) : null, most: has ? Math.max(...shares) : null };
      }),
      stip: counted
        .filter(({ measureCount }) => measureCount > 0)
        .map((part) => ({ ...part, share: part.measureCount / total })),
      stipFamilies: inFamilies.map((part) => ({
        ...part,
        share: totalInFamilies > 0 ? part.measureCount / totalInFamilies : null,
      })),
    };
  }

  /** What a place has to be compared by, with how much of each. */
  vector(place: string, over: 'INSTRUMENTS' | 'INDICATORS' | 'FUNCTIONS', exact: boolean): Map<string, number> {
    const { reference } = this;
    const own = this.policies(place);
    const ids = {
      INSTRUMENTS: () => {
        const columns = this.rolledUp(reference.of('INSTRUMENT'), exact);
        return this.measures(place).flatMap((id) =>
          columns.filter(({ instruments }) => some(reference.out(id, 'USES'), instruments)).map(({ key }) => key),
        );
      },
      INDICATORS: () =>
        reference
          .of('TARGET')
          .filter((id) => own.includes(String(reference.property(id, 'policy'))))
          .filter((id) => reference.out(id, 'RESTATES').length === 0)
          .flatMap((id) => reference.out(id, 'MEASURED_BY')),
      FUNCTIONS: () =>
        this.measures(place).flatMap((id) =>
          byId(reference.out(id, 'ASSIGNED_TO').flatMap((agency) => reference.out(agency, 'PERFORMS'))),
        ),
    }[over]();
    return new Map([...Map.groupBy(ids, (id) => id)].map(([id, { length }]) => [id, length]));
  }

  /** Instruments used by `k` places and not by one that would say so. */
  gaps(k: number, regions: readonly string[] | null, exact: boolean) {
    const { reference } = this;
    const places = this.places(regions, exact);
    const rows = byId(reference.of('INSTRUMENT')).map((instrument) => {
      const under = exact ? [instrument] : reference.under(instrument);
      const using = (place: string) => this.measures(place).filter((id) => some(reference.out(id, 'USES'), under));
      const users = places.filter((place) => using(place).length > 0);
      const others = places.filter((place) => !users.includes(place));
      const silent = others.filter((place) => this.speaks(place));
      const measures = reference.sorted(users.flatMap(using));
      return { instrument, users, silent, unknown: others.filter((place) => !silent.includes(place)), measures };
    });
    return rows
      .filter(({ users, silent }) => users.length >= k && silent.length > 0)
      .toSorted((a, b) => b.users.length - a.users.length || b.silent.length - a.silent.length);
  }

  /** Documents cited and not held, with their citations. */
  missing(regions: readonly string[] | null) {
    const { reference } = this;
    const under = regions?.flatMap((id) => reference.under(id));
    const cites = reference.edges.filter(({ relation, source, target }) => {
      const asked = !under || some(reference.out(source.id, 'APPLIES_IN'), under);
      return relation === 'CITES' && asked && reference.property(target.id, 'held') === false;
    });
    const rows = [...Map.groupBy(cites, ({ target }) => target.id)].map(([id, edges]) => ({
      id,
      citing: new Set(edges.map(({ source }) => source.id)).size,
      edges,
    }));
    return rows.toSorted((a, b) => b.citing - a.citing || b.edges.length - a.edges.length || order(a.id, b.id));
  }
}
