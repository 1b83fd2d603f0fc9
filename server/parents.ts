import type { Ask } from '../graph/analysis/ask.ts';
import type { Conditions } from '../graph/analysis/conditions.ts';
import type { Cell } from '../graph/analysis/coverage.ts';
import type { Use } from '../graph/analysis/instrumentUses.ts';
import type { Limit } from '../graph/analysis/limits.ts';
import type {
  NetworkEdge as DrawnEdge,
  Network as DrawnNetwork,
  NetworkNode as DrawnNode,
} from '../graph/analysis/network.ts';
import type { Shared } from '../graph/analysis/sharedInstruments.ts';
import type { Path as FoundPath } from '../graph/analysis/shortestPaths.ts';
import type { enums } from '../graph/model.ts';
import type { Query as SearchQuery } from '../graph/search.ts';
import type { Coding as CodingRow } from '../graph/store/questions/codings.ts';
import type { KindCount as Count } from '../graph/store/questions/corpus.ts';
import type { Entity as AnyEntity, Clause, EdgeOf, EntityOf } from '../graph/store/questions/entity.ts';
import type { CountedGroup } from '../graph/store/questions/related.ts';
import type { Responsibility as Duty } from '../graph/store/questions/responsibilities.ts';
import type { Hit } from '../graph/store/questions/search.ts';
import type { Connection, Edge, Page } from './connection.ts';
import type { Told } from './documentFacts.ts';
import type { Changed, Paragraph } from './documentText.ts';

/** What the resolvers of each type are given, by the name of the type in the schema. */

export type Entity = AnyEntity;
export type Node = AnyEntity;
export type Region = EntityOf<'REGION'>;
export type Policy = EntityOf<'POLICY'>;
export type Measure = EntityOf<'MEASURE'>;
export type Target = EntityOf<'TARGET'>;
export type Indicator = EntityOf<'INDICATOR'>;
export type Instrument = EntityOf<'INSTRUMENT'>;
export type Incentive = EntityOf<'INCENTIVE'>;
export type Agency = EntityOf<'AGENCY'>;
export type AgencyFunction = EntityOf<'FUNCTION'>;
export type Program = EntityOf<'PROGRAM'>;
export type Group = EntityOf<'GROUP'>;
export type Industry = EntityOf<'INDUSTRY'>;

/** A group with the entity that it was asked of. */
export type RelationGroup = CountedGroup & { readonly of: string };
export type EntityConnection = Connection<Entity>;
export type EntityEdge = Edge<Entity>;

export type Evidence = Clause;
export type Source = Policy;
export type Citation = { readonly cited: string; readonly edge: EdgeOf<'CITES'> };
export type Coding = CodingRow;
export type Responsibility = Duty;
export type Involvement = { readonly node: string; readonly edge: EdgeOf<'INVOLVES'> };
export type ProgramUse = { readonly node: string; readonly edge: EdgeOf<'RUNS_THROUGH'> };
export type IndustryAim = { readonly node: string; readonly edge: EdgeOf<'AIMS_AT'> };
export type Quantity = { readonly value: number; readonly max?: number | null; readonly unit: string };
export type SideCoding = { readonly scheme: string; readonly side: string; readonly reason?: string | null };
export type InstrumentUse = Use;
export type SharedInstrument = Shared;

export type CoverageCell = Cell;
export type Coverage = { readonly cells: readonly Cell[]; readonly truncated: boolean; readonly totalCells: number };
export type CorpusLimit = Limit;

/** A filter as it was read; each list is counted where it is asked for, and `ask` asks nothing twice for them. */
export type Facets = { readonly conditions: Conditions; readonly scheme: string | null; readonly ask: Ask };
export type FacetCount = { readonly id: string; readonly count: number };
export type SideCount = { readonly side: (typeof enums.Side)[number]; readonly count: number };
export type StrengthCount = { readonly strength: (typeof enums.Strength)[number]; readonly count: number };
export type YearCount = { readonly year: number; readonly count: number };

export type Network = DrawnNetwork;
export type NetworkNode = DrawnNode;
export type NetworkEdge = DrawnEdge;
export type KindCount = Count;
export type Path = FoundPath;
export type Fact = Told;
export type FactConnection = Connection<Told>;
export type FactEdge = Edge<Told>;
export type Passage = Paragraph;
export type PassageConnection = Connection<Paragraph>;
export type PassageEdge = Edge<Paragraph>;
export type Change = Changed;

/** Everything of it is asked for field by field. */
export type Corpus = Record<never, never>;

export type PageInfo = Page<unknown>;
export type PolicyConnection = Connection<Policy>;
export type PolicyEdge = Edge<Policy>;
export type MeasureConnection = Connection<Measure>;
export type MeasureEdge = Edge<Measure>;
export type CodingConnection = Connection<Coding>;
export type CodingEdge = Edge<Coding>;
export type TargetConnection = Connection<Target>;
export type TargetEdge = Edge<Target>;
export type IncentiveConnection = Connection<Incentive>;
export type IncentiveEdge = Edge<Incentive>;
export type AgencyConnection = Connection<Agency>;
export type AgencyEdge = Edge<Agency>;
export type ResponsibilityConnection = Connection<Responsibility>;
export type ResponsibilityEdge = Edge<Responsibility>;
export type ProgramConnection = Connection<Program>;
export type ProgramEdge = Edge<Program>;
export type IndicatorConnection = Connection<Indicator>;
export type IndicatorEdge = Edge<Indicator>;
export type InstrumentUseConnection = Connection<InstrumentUse>;
export type InstrumentUseEdge = Edge<InstrumentUse>;

/** A hit with what was looked for, by which the matching text is shown. */
export type Found = { readonly hit: Hit; readonly query: SearchQuery };
export type SearchConnection = Connection<Found>;
export type SearchEdge = Edge<Found>;
