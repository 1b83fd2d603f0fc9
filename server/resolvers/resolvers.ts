import type { Resolvers } from '../../generated/resolvers.ts';
import { Adopter } from './Adopter.ts';
import { Adoption } from './Adoption.ts';
import { Agency } from './Agency.ts';
import { AgencyFunction } from './AgencyFunction.ts';
import { Analysis } from './Analysis.ts';
import { abstract } from './abstract.ts';
import { Citation } from './Citation.ts';
import { CitedParent } from './CitedParent.ts';
import { Claim } from './Claim.ts';
import { Coding } from './Coding.ts';
import { ComparedIndicator } from './ComparedIndicator.ts';
import { ComparisonReason } from './ComparisonReason.ts';
import { Corpus } from './Corpus.ts';
import { CorpusLimit } from './CorpusLimit.ts';
import { CoverageCell } from './CoverageCell.ts';
import { collaboration } from './collaboration.ts';
import { connections } from './connections.ts';
import { Evidence } from './Evidence.ts';
import { FacetCount } from './FacetCount.ts';
import { Facets } from './Facets.ts';
import { Fact } from './Fact.ts';
import { Gap } from './Gap.ts';
import { Group } from './Group.ts';
import { Incentive } from './Incentive.ts';
import { IncentiveComparison } from './IncentiveComparison.ts';
import { IncentiveGroup } from './IncentiveGroup.ts';
import { IncentiveRow } from './IncentiveRow.ts';
import { Indicator } from './Indicator.ts';
import { Industry } from './Industry.ts';
import { IndustryAim } from './IndustryAim.ts';
import { Instrument } from './Instrument.ts';
import { InstrumentMatrix } from './InstrumentMatrix.ts';
import { InstrumentUse } from './InstrumentUse.ts';
import { Involvement } from './Involvement.ts';
import { MatrixCell } from './MatrixCell.ts';
import { MatrixColumn } from './MatrixColumn.ts';
import { MatrixRow } from './MatrixRow.ts';
import { Measure } from './Measure.ts';
import { MissingDocument } from './MissingDocument.ts';
import { Mix } from './Mix.ts';
import { Network } from './Network.ts';
import { NetworkEdge } from './NetworkEdge.ts';
import { NetworkNode } from './NetworkNode.ts';
import { Passage } from './Passage.ts';
import { Path } from './Path.ts';
import { Policy } from './Policy.ts';
import { PolicyMix } from './PolicyMix.ts';
import { Program } from './Program.ts';
import { ProgramUse } from './ProgramUse.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { RelationGroup } from './RelationGroup.ts';
import { Responsibility } from './Responsibility.ts';
import { Restatement } from './Restatement.ts';
import { SchemeMix } from './SchemeMix.ts';
import { SharedInstrument } from './SharedInstrument.ts';
import { SideShare } from './SideShare.ts';
import { Similarity } from './Similarity.ts';
import { SimilarityCell } from './SimilarityCell.ts';
import { SimilarityMerge } from './SimilarityMerge.ts';
import { Source } from './Source.ts';
import { StipFamilyShare } from './StipFamilyShare.ts';
import { StipShare } from './StipShare.ts';
import { search } from './search.ts';
import { sideBySide } from './sideBySide.ts';
import { Target } from './Target.ts';
import { TargetComparison } from './TargetComparison.ts';
import { TargetGroup } from './TargetGroup.ts';
import { TargetRow } from './TargetRow.ts';

/** Every resolver, by type; what is not here is a property of the same name. */
export const resolvers: Resolvers = {
  ...abstract,
  ...connections,
  ...search,
  ...sideBySide,
  ...collaboration,
  Query,
  Corpus,
  Region,
  Policy,
  Citation,
  Source,
  Evidence,
  Fact,
  Claim,
  Passage,
  Measure,
  Coding,
  Responsibility,
  Involvement,
  ProgramUse,
  IndustryAim,
  Target,
  Indicator,
  Incentive,
  Agency,
  AgencyFunction,
  Program,
  Group,
  Industry,
  Instrument,
  InstrumentUse,
  SharedInstrument,
  CoverageCell,
  CorpusLimit,
  TargetComparison,
  ComparedIndicator,
  TargetRow,
  TargetGroup,
  ComparisonReason,
  Restatement,
  IncentiveComparison,
  IncentiveGroup,
  IncentiveRow,
  Adoption,
  Adopter,
  CitedParent,
  Facets,
  FacetCount,
  RelationGroup,
  Network,
  NetworkNode,
  NetworkEdge,
  Path,
  Analysis,
  Gap,
  InstrumentMatrix,
  MatrixCell,
  MatrixColumn,
  MatrixRow,
  MissingDocument,
  Mix,
  PolicyMix,
  SchemeMix,
  SideShare,
  StipFamilyShare,
  StipShare,
  Similarity,
  SimilarityCell,
  SimilarityMerge,
};
