import type { Adopter as FoundAdopter, Adoption as FoundAdoption } from '../graph/analysis/adoption.ts';
import type { AlignedPair, Alignment } from '../graph/analysis/alignedMeasures.ts';
import type { Analysis as AnyAnalysis } from '../graph/analysis/analysis.ts';
import type { Ask } from '../graph/analysis/ask.ts';
import type { DiffPart as Stretch } from '../graph/analysis/characterDiff.ts';
import type { CitedParent as FoundParent } from '../graph/analysis/citedParents.ts';
import type { Merge } from '../graph/analysis/cluster.ts';
import type { Collaboration as FoundCollaboration } from '../graph/analysis/collaboration.ts';
import type { ComparableGroup, PairBarrier, Reason } from '../graph/analysis/comparable.ts';
import type { Conditions } from '../graph/analysis/conditions.ts';
import type { Cell } from '../graph/analysis/coverage.ts';
import type { Divided } from '../graph/analysis/divide.ts';
import type { Gap as FoundGap } from '../graph/analysis/gaps.ts';
import type {
  IncentiveGroup as ComparedIncentives,
  IncentiveRow as FoundOffer,
} from '../graph/analysis/groupIncentives.ts';
import type { IncentiveComparison as FoundIncentives } from '../graph/analysis/incentiveComparison.ts';
import type { Relative } from '../graph/analysis/indicatorFamily.ts';
import type { InstrumentMatrix as FoundMatrix } from '../graph/analysis/instrumentMatrix.ts';
import type { Use } from '../graph/analysis/instrumentUses.ts';
import type { Limit } from '../graph/analysis/limits.ts';
import type {
  MatrixCell as CountedCell,
  CountedColumn,
  MatrixRow as CountedRow,
} from '../graph/analysis/matrixTable.ts';
import type {
  Mix as FoundMix,
  SchemeMix as SchemeShares,
  SideShare as SidePart,
  StipFamilyShare as StipFamilyPart,
  StipShare as StipPart,
} from '../graph/analysis/mixOf.ts';
import type {
  NetworkEdge as DrawnEdge,
  Network as DrawnNetwork,
  NetworkNode as DrawnNode,
} from '../graph/analysis/network.ts';
import type { Body, BodyRole, JointDuty, PlaceNetwork } from '../graph/analysis/placeNetwork.ts';
import type { PolicyMix as FoundMixes } from '../graph/analysis/policyMix.ts';
import type { Restatement as PrintedAgain } from '../graph/analysis/restatements.ts';
import type { Shared } from '../graph/analysis/sharedInstruments.ts';
import type { Path as FoundPath } from '../graph/analysis/shortestPaths.ts';
import type { SideBySide as FoundSides, SharedRow, Side, SideCell } from '../graph/analysis/sideBySide.ts';
import type { SimilarityCell as ComparedPair, Similarity as FoundSimilarity } from '../graph/analysis/similarity.ts';
import type { TargetComparison as FoundTargets, NumberedRow } from '../graph/analysis/targetComparison.ts';
import type { TargetRow as FoundTarget } from '../graph/analysis/targetRows.ts';
import type { enums } from '../graph/model.ts';
import type { Query as SearchQuery } from '../graph/search.ts';
import type { AgencyDuties, BodiesRequest } from '../graph/store/questions/bodies.ts';
import type { Coding as CodingRow } from '../graph/store/questions/codings.ts';
import type { KindCount as Count } from '../graph/store/questions/corpus.ts';
import type { Entity as AnyEntity, Clause, EdgeOf, EntityOf } from '../graph/store/questions/entity.ts';
import type { Missing } from '../graph/store/questions/missing.ts';
import type { CountedGroup } from '../graph/store/questions/related.ts';
import type { Responsibility as Duty } from '../graph/store/questions/responsibilities.ts';
import type { Hit } from '../graph/store/questions/search.ts';
import type { Behind, PartOwner } from './behind.ts';
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

/** Targets as they were compared, with what was asked for. */
export type TargetComparison = FoundTargets & {
  readonly indicator: string;
  readonly truncated: boolean;
  readonly divisorName: string | null;
};
export type ComparedIndicator = Relative;
export type TargetRow = NumberedRow;
export type TargetGroup = ComparableGroup<FoundTarget>;
export type ComparisonBarrier = PairBarrier;
export type ComparisonReason = Reason;
export type Restatement = PrintedAgain;
export type DividedFigure = Divided;

export type IncentiveComparison = FoundIncentives & { readonly truncated: boolean };
export type IncentiveGroup = ComparedIncentives;
export type IncentiveRow = FoundOffer;

/** Who took something up, with what: the measures behind it are found by that. */
export type TakenUp = { readonly by: 'INSTRUMENT' | 'PROGRAM'; readonly id: string; readonly ids: readonly string[] };
export type Adoption = FoundAdoption & { readonly of: TakenUp; readonly truncated: boolean };
export type Adopter = FoundAdopter & { readonly of: TakenUp };
export type CitedParent = FoundParent;

export type CoverageCell = Cell;
export type Coverage = { readonly cells: readonly Cell[]; readonly truncated: boolean; readonly totalCells: number };
export type CorpusLimit = Limit;

export type Analysis = AnyAnalysis<never, unknown>;
export type InstrumentMatrix = FoundMatrix;
export type MatrixRow = CountedRow;
export type MatrixColumn = CountedColumn & { readonly by: FoundMatrix['request']['by'] };
export type MatrixCell = CountedCell & { readonly behind: Behind };
export type PolicyMix = FoundMixes & { readonly policies: readonly string[] | null };
export type Mix = FoundMix & { readonly scheme: string; readonly behind: PartOwner };
export type SchemeMix = SchemeShares & { readonly behind: PartOwner };
export type SideShare = SidePart & { readonly behind: PartOwner };
export type StipShare = StipPart & { readonly behind: PartOwner };
export type StipFamilyShare = StipFamilyPart & { readonly behind: PartOwner };
export type SideShift = {
  readonly side: (typeof enums.Side)[number];
  readonly least: number | null;
  readonly most: number | null;
};
export type Similarity = FoundSimilarity;
export type SimilarityMerge = Merge;
export type SimilarityCell = ComparedPair & { readonly over: FoundSimilarity['over'] };
export type Gap = FoundGap;
export type MissingDocument = Missing & { readonly regions: readonly string[] | null };
export type MissingDocumentConnection = Connection<MissingDocument>;
export type MissingDocumentEdge = Edge<MissingDocument>;
export type CitationRelationCount = {
  readonly relation: (typeof enums.CitationRelation)[number];
  readonly count: number;
};

/** What is compared; the measures are aligned once, where anything is asked of their words. */
export type SideBySide = { readonly found: FoundSides; readonly aligned: () => Promise<Alignment> };
export type ComparedSide = { readonly side: Side; readonly of: SideBySide };
export type ComparedInstrument = { readonly row: SharedRow; readonly of: SideBySide };
export type ComparedCell = { readonly cell: SideCell; readonly of: SideBySide };
export type MeasurePair = { readonly pair: AlignedPair; readonly alignment: Alignment; readonly of: SideBySide };
export type MeasurePairConnection = Connection<MeasurePair>;
export type MeasurePairEdge = Edge<MeasurePair>;
export type DiffPart = Stretch;

export type Collaboration = { readonly found: FoundCollaboration; readonly places: CollaborationNetwork[] };
/** A network, counted once it is asked for, with what it is counted by; `between` tells betweenness, null where there are too many bodies. */
export type CollaborationNetwork = {
  readonly region: string | null;
  readonly found: () => Promise<PlaceNetwork>;
  readonly bodies: BodiesRequest;
  readonly between: (id: string) => Promise<number | null>;
};
export type Collaborator = { readonly body: Body; readonly of: CollaborationNetwork };
export type RoleCount = BodyRole;
export type JointResponsibility = { readonly edge: JointDuty; readonly of: CollaborationNetwork };
export type LeftOut = { readonly rows: readonly AgencyDuties[]; readonly collectives: boolean };

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
