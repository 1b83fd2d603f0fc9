import type * as types from '../../generated/operations.ts';
import agencyText from './agency.graphql?raw';
import codebookText from './codebook.graphql?raw';
import codebookExamplesText from './codebookExamples.graphql?raw';
import codebookIndicatorsText from './codebookIndicators.graphql?raw';
import corpusText from './corpus.graphql?raw';
import coverageText from './coverage.graphql?raw';
import fragmentsText from './fragments.graphql?raw';
import functionText from './function.graphql?raw';
import groupText from './group.graphql?raw';
import incentiveText from './incentive.graphql?raw';
import indicatorText from './indicator.graphql?raw';
import industryText from './industry.graphql?raw';
import instrumentText from './instrument.graphql?raw';
import instrumentNetworkText from './instrumentNetwork.graphql?raw';
import limitsText from './limits.graphql?raw';
import measureText from './measure.graphql?raw';
import neighborhoodText from './neighborhood.graphql?raw';
import policyText from './policy.graphql?raw';
import programText from './program.graphql?raw';
import regionText from './region.graphql?raw';
import searchText from './search.graphql?raw';
import targetText from './target.graphql?raw';
import { withFragments } from './withFragments.ts';

/** The text of a question, typed by what it takes and answers. */
export type Document<Answer, Variables> = { readonly text: string; readonly types?: (variables: Variables) => Answer };

const document = <Answer, Variables>(text: string): Document<Answer, Variables> => ({
  text: withFragments(text, fragmentsText),
});

export const agency = document<types.AgencyQuery, types.AgencyQueryVariables>(agencyText);
export const codebook = document<types.CodebookQuery, types.CodebookQueryVariables>(codebookText);
export const codebookExamples = document<types.CodebookExamplesQuery, types.CodebookExamplesQueryVariables>(
  codebookExamplesText,
);
export const codebookIndicators = document<types.CodebookIndicatorsQuery, types.CodebookIndicatorsQueryVariables>(
  codebookIndicatorsText,
);
export const corpus = document<types.CorpusQuery, types.CorpusQueryVariables>(corpusText);
export const coverage = document<types.CoverageQuery, types.CoverageQueryVariables>(coverageText);
export const agencyFunction = document<types.FunctionQuery, types.FunctionQueryVariables>(functionText);
export const group = document<types.GroupQuery, types.GroupQueryVariables>(groupText);
export const incentive = document<types.IncentiveQuery, types.IncentiveQueryVariables>(incentiveText);
export const indicator = document<types.IndicatorQuery, types.IndicatorQueryVariables>(indicatorText);
export const industry = document<types.IndustryQuery, types.IndustryQueryVariables>(industryText);
export const instrument = document<types.InstrumentQuery, types.InstrumentQueryVariables>(instrumentText);
export const instrumentNetwork = document<types.InstrumentNetworkQuery, types.InstrumentNetworkQueryVariables>(
  instrumentNetworkText,
);
export const limits = document<types.LimitsQuery, types.LimitsQueryVariables>(limitsText);
export const measure = document<types.MeasureQuery, types.MeasureQueryVariables>(measureText);
export const neighborhood = document<types.NeighborhoodQuery, types.NeighborhoodQueryVariables>(neighborhoodText);
export const policy = document<types.PolicyQuery, types.PolicyQueryVariables>(policyText);
export const program = document<types.ProgramQuery, types.ProgramQueryVariables>(programText);
export const region = document<types.RegionQuery, types.RegionQueryVariables>(regionText);
export const search = document<types.SearchQuery, types.SearchQueryVariables>(searchText);
export const target = document<types.TargetQuery, types.TargetQueryVariables>(targetText);

/** What a panel's question answers for `node`, once it is there. */
export type Found<Answer extends { readonly node: unknown }> = Exclude<
  NonNullable<Answer['node']>,
  Record<PropertyKey, never>
>;
