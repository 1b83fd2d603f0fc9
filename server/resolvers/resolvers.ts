import type { Resolvers } from '../../generated/resolvers.ts';
import { Agency } from './Agency.ts';
import { AgencyFunction } from './AgencyFunction.ts';
import { abstract } from './abstract.ts';
import { Citation } from './Citation.ts';
import { Claim } from './Claim.ts';
import { Coding } from './Coding.ts';
import { Corpus } from './Corpus.ts';
import { CorpusLimit } from './CorpusLimit.ts';
import { CoverageCell } from './CoverageCell.ts';
import { connections } from './connections.ts';
import { Evidence } from './Evidence.ts';
import { FacetCount } from './FacetCount.ts';
import { Facets } from './Facets.ts';
import { Fact } from './Fact.ts';
import { Group } from './Group.ts';
import { Incentive } from './Incentive.ts';
import { Indicator } from './Indicator.ts';
import { Industry } from './Industry.ts';
import { IndustryAim } from './IndustryAim.ts';
import { Instrument } from './Instrument.ts';
import { InstrumentUse } from './InstrumentUse.ts';
import { Involvement } from './Involvement.ts';
import { Measure } from './Measure.ts';
import { Network } from './Network.ts';
import { NetworkEdge } from './NetworkEdge.ts';
import { NetworkNode } from './NetworkNode.ts';
import { Passage } from './Passage.ts';
import { Path } from './Path.ts';
import { Policy } from './Policy.ts';
import { Program } from './Program.ts';
import { ProgramUse } from './ProgramUse.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { RelationGroup } from './RelationGroup.ts';
import { Responsibility } from './Responsibility.ts';
import { SharedInstrument } from './SharedInstrument.ts';
import { Source } from './Source.ts';
import { search } from './search.ts';
import { Target } from './Target.ts';

/** Every resolver, by type; what is not here is a property of the same name. */
export const resolvers: Resolvers = {
  ...abstract,
  ...connections,
  ...search,
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
  Facets,
  FacetCount,
  RelationGroup,
  Network,
  NetworkNode,
  NetworkEdge,
  Path,
};
