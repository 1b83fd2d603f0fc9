import type * as types from '../../generated/operations.ts';
import addressedText from './addressed.graphql?raw';
import agencyText from './agency.graphql?raw';
import amongText from './among.graphql?raw';
import codebookText from './codebook.graphql?raw';
import codebookExamplesText from './codebookExamples.graphql?raw';
import codebookIndicatorsText from './codebookIndicators.graphql?raw';
import compareAdoptionText from './compareAdoption.graphql?raw';
import compareGapsText from './compareGaps.graphql?raw';
import compareMatrixText from './compareMatrix.graphql?raw';
import compareMeasuresText from './compareMeasures.graphql?raw';
import compareMixText from './compareMix.graphql?raw';
import compareMoneyText from './compareMoney.graphql?raw';
import compareScopeText from './compareScope.graphql?raw';
import compareSidePairsText from './compareSidePairs.graphql?raw';
import compareSidesText from './compareSides.graphql?raw';
import compareSimilarityText from './compareSimilarity.graphql?raw';
import compareSimilarPairText from './compareSimilarPair.graphql?raw';
import compareTargetsText from './compareTargets.graphql?raw';
import compareWorkText from './compareWork.graphql?raw';
import corpusText from './corpus.graphql?raw';
import coverageText from './coverage.graphql?raw';
import edgesAroundText from './edgesAround.graphql?raw';
import entityDutiesText from './entityDuties.graphql?raw';
import entityPageText from './entityPage.graphql?raw';
import entitySiblingsText from './entitySiblings.graphql?raw';
import facetsText from './facets.graphql?raw';
import fragmentsText from './fragments.graphql?raw';
import functionText from './function.graphql?raw';
import incentiveText from './incentive.graphql?raw';
import indicatorText from './indicator.graphql?raw';
import instrumentText from './instrument.graphql?raw';
import instrumentNetworkText from './instrumentNetwork.graphql?raw';
import limitsText from './limits.graphql?raw';
import measureText from './measure.graphql?raw';
import namesText from './names.graphql?raw';
import neighborhoodText from './neighborhood.graphql?raw';
import pathsText from './paths.graphql?raw';
import policyText from './policy.graphql?raw';
import readerText from './reader.graphql?raw';
import readerFactsText from './readerFacts.graphql?raw';
import readerPassagesText from './readerPassages.graphql?raw';
import readerShelfText from './readerShelf.graphql?raw';
import regionText from './region.graphql?raw';
import relationCountsText from './relationCounts.graphql?raw';
import relationsText from './relations.graphql?raw';
import searchText from './search.graphql?raw';
import standingText from './standing.graphql?raw';
import targetText from './target.graphql?raw';
import { withFragments } from './withFragments.ts';

/** The text of a question, typed by what it takes and answers. */
export type Document<Answer, Variables> = { readonly text: string; readonly types?: (variables: Variables) => Answer };

const document = <Answer, Variables>(text: string): Document<Answer, Variables> => ({
  text: withFragments(text, fragmentsText),
});

export const addressed = document<types.AddressedQuery, types.AddressedQueryVariables>(addressedText);
export const agency = document<types.AgencyQuery, types.AgencyQueryVariables>(agencyText);
export const among = document<types.AmongQuery, types.AmongQueryVariables>(amongText);
export const codebook = document<types.CodebookQuery, types.CodebookQueryVariables>(codebookText);
export const codebookExamples = document<types.CodebookExamplesQuery, types.CodebookExamplesQueryVariables>(
  codebookExamplesText,
);
export const codebookIndicators = document<types.CodebookIndicatorsQuery, types.CodebookIndicatorsQueryVariables>(
  codebookIndicatorsText,
);
export const compareAdoption = document<types.CompareAdoptionQuery, types.CompareAdoptionQueryVariables>(
  compareAdoptionText,
);
export const compareGaps = document<types.CompareGapsQuery, types.CompareGapsQueryVariables>(compareGapsText);
export const compareMatrix = document<types.CompareMatrixQuery, types.CompareMatrixQueryVariables>(compareMatrixText);
export const compareMeasures = document<types.CompareMeasuresQuery, types.CompareMeasuresQueryVariables>(
  compareMeasuresText,
);
export const compareMix = document<types.CompareMixQuery, types.CompareMixQueryVariables>(compareMixText);
export const compareMoney = document<types.CompareMoneyQuery, types.CompareMoneyQueryVariables>(compareMoneyText);
export const compareScope = document<types.CompareScopeQuery, types.CompareScopeQueryVariables>(compareScopeText);
export const compareSidePairs = document<types.CompareSidePairsQuery, types.CompareSidePairsQueryVariables>(
  compareSidePairsText,
);
export const compareSides = document<types.CompareSidesQuery, types.CompareSidesQueryVariables>(compareSidesText);
export const compareSimilarPair = document<types.CompareSimilarPairQuery, types.CompareSimilarPairQueryVariables>(
  compareSimilarPairText,
);
export const compareSimilarity = document<types.CompareSimilarityQuery, types.CompareSimilarityQueryVariables>(
  compareSimilarityText,
);
export const compareTargets = document<types.CompareTargetsQuery, types.CompareTargetsQueryVariables>(
  compareTargetsText,
);
export const compareWork = document<types.CompareWorkQuery, types.CompareWorkQueryVariables>(compareWorkText);
export const corpus = document<types.CorpusQuery, types.CorpusQueryVariables>(corpusText);
export const coverage = document<types.CoverageQuery, types.CoverageQueryVariables>(coverageText);
export const edgesAround = document<types.EdgesAroundQuery, types.EdgesAroundQueryVariables>(edgesAroundText);
export const facets = document<types.FacetsQuery, types.FacetsQueryVariables>(facetsText);
export const entityDuties = document<types.EntityDutiesQuery, types.EntityDutiesQueryVariables>(entityDutiesText);
export const entityPage = document<types.EntityPageQuery, types.EntityPageQueryVariables>(entityPageText);
export const entitySiblings = document<types.EntitySiblingsQuery, types.EntitySiblingsQueryVariables>(
  entitySiblingsText,
);
export const agencyFunction = document<types.FunctionQuery, types.FunctionQueryVariables>(functionText);
export const incentive = document<types.IncentiveQuery, types.IncentiveQueryVariables>(incentiveText);
export const indicator = document<types.IndicatorQuery, types.IndicatorQueryVariables>(indicatorText);
export const instrument = document<types.InstrumentQuery, types.InstrumentQueryVariables>(instrumentText);
export const instrumentNetwork = document<types.InstrumentNetworkQuery, types.InstrumentNetworkQueryVariables>(
  instrumentNetworkText,
);
export const limits = document<types.LimitsQuery, types.LimitsQueryVariables>(limitsText);
export const measure = document<types.MeasureQuery, types.MeasureQueryVariables>(measureText);
export const names = document<types.NamesQuery, types.NamesQueryVariables>(namesText);
export const neighborhood = document<types.NeighborhoodQuery, types.NeighborhoodQueryVariables>(neighborhoodText);
export const paths = document<types.PathsQuery, types.PathsQueryVariables>(pathsText);
export const policy = document<types.PolicyQuery, types.PolicyQueryVariables>(policyText);
export const reader = document<types.ReaderQuery, types.ReaderQueryVariables>(readerText);
export const readerFacts = document<types.ReaderFactsQuery, types.ReaderFactsQueryVariables>(readerFactsText);
export const readerPassages = document<types.ReaderPassagesQuery, types.ReaderPassagesQueryVariables>(
  readerPassagesText,
);
export const readerShelf = document<types.ReaderShelfQuery, types.ReaderShelfQueryVariables>(readerShelfText);
export const region = document<types.RegionQuery, types.RegionQueryVariables>(regionText);
export const relations = document<types.RelationsQuery, types.RelationsQueryVariables>(relationsText);
export const relationCounts = document<types.RelationCountsQuery, types.RelationCountsQueryVariables>(
  relationCountsText,
);
export const search = document<types.SearchQuery, types.SearchQueryVariables>(searchText);
export const standing = document<types.StandingQuery, types.StandingQueryVariables>(standingText);
export const target = document<types.TargetQuery, types.TargetQueryVariables>(targetText);

/** What a panel's question answers for `node`, once it is there. */
export type Found<Answer extends { readonly node: unknown }> = Exclude<
  NonNullable<Answer['node']>,
  Record<PropertyKey, never>
>;
