import type {
  CodebookIndicatorsQuery,
  CodebookIndicatorsQueryVariables,
  CodebookQuery,
  ExampleFragment,
} from '../../generated/operations.ts';
import { ask } from './ask.ts';
import { codebook, codebookExamples, codebookIndicators } from './documents.ts';

export type InstrumentFacts = CodebookQuery['instruments'][number];
export type IndicatorFacts = CodebookIndicatorsQuery['indicators']['nodes'][number];
/** Measures that use an instrument or one under it, by its id: at most one of each place. */
export type Examples = ReadonlyMap<string, readonly ExampleFragment[]>;
/** All that the codebook says of the data. */
export type Codebook = {
  readonly corpus: CodebookQuery['corpus'];
  readonly instruments: readonly InstrumentFacts[];
  readonly indicators: readonly IndicatorFacts[];
  readonly examples: Examples;
};

/** Examples are looked for in so many places at most, spread over all of them. */
const mostPlaces = 8;

/** The vocabularies as they are, page by page, and for each instrument a measure from each of several places. */
export async function askCodebook(lang: 'ZH' | 'EN'): Promise<Codebook> {
  const other = lang === 'ZH' ? 'EN' : 'ZH';
  const [indicators, { corpus, instruments, policies }] = await Promise.all([
    askIndicators({ lang, other }),
    ask(codebook, { lang, other }),
  ]);
  const places = [...new Set(policies.nodes.flatMap(({ regions }) => regions.map(({ id }) => id)))];
  const answers = await Promise.all(
    spread(places, mostPlaces).map((region) => ask(codebookExamples, { lang, region })),
  );
  const found = answers.flatMap((answer) => answer.instruments);
  const examples = new Map(
    [...Map.groupBy(found, ({ id }) => id)].map(([id, of]) => [id, of.flatMap(({ measures }) => measures.nodes)]),
  );
  return { corpus, instruments, indicators, examples };
}

async function askIndicators(variables: CodebookIndicatorsQueryVariables): Promise<IndicatorFacts[]> {
  const { nodes, pageInfo } = (await ask(codebookIndicators, variables)).indicators;
  if (!pageInfo.hasNextPage) return nodes;
  return [...nodes, ...(await askIndicators({ ...variables, after: pageInfo.endCursor }))];
}

/** At most so many of a list, at even distances. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
