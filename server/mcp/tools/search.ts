import { z } from 'zod';
import { kindNames } from '../../../graph/model.ts';
import { address, evidence, evidenceFields } from '../evidence.ts';
import { entity } from '../findEntities.ts';
import { first, inputs, oneOf, text } from '../inputs.ts';
import { calledWithId, namedFields } from '../named.ts';
import { tool } from '../tool.ts';

const query = `query Search($query: String!, $kinds: [Kind!], $first: Int!, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      matched
      node {
        kind ${namedFields}
        ... on Measure { evidence { ${evidenceFields} } }
        ... on Target { evidence { ${evidenceFields} } }
        ... on Incentive { evidence { ${evidenceFields} } }
      }
    }
  }
}`;

const hit = entity.extend({ evidence: evidence.optional() });
const answer = z.object({
  search: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ matched: z.string(), node: hit })),
  }),
});

/** Full text over everything that has a name, a summary or a passage. */
export const search = tool({
  name: 'search',
  title: 'Search the policy graph / 搜索',
  description:
    'Finds places, policies, measures, targets, indicators, instruments, incentives, agencies, programs, groups and industries by name, alias, summary or attached passage. Chinese (simplified or traditional), pinyin and English find the same entity; all terms are required. Gives ids that the other tools take.',
  inputSchema: inputs({
    query: text('query', 200).describe(
      'what to look for, e.g. 创新联合体, chuangxin lianheti or innovation consortium',
    ),
    kinds: z
      .array(oneOf('kinds', kindNames), { error: 'kinds is no list; it is a list of kinds' })
      .min(1, { error: 'kinds is empty; leave it out for every kind' })
      .max(kindNames.length, { error: `kinds has more than the ${kindNames.length} kinds that there are` })
      .optional()
      .describe('only entities of these kinds'),
    first: first(50, 10),
    after: text('after', 500, 'the `next` of an earlier answer').optional().describe('`next` of an earlier answer'),
  }),
  outputSchema: z.object({
    total: z.number(),
    results: z.array(entity.extend({ matched: z.string(), evidence: evidence.nullable() })),
    next: z.string().nullable(),
  }),
  async run(api, { query: words, kinds = null, first: most, after = null }) {
    const variables = { query: words, kinds, first: most, after };
    const page = (await api.data({ query, variables }, answer)).search;
    return {
      total: page.totalCount,
      results: page.edges.map(({ matched, node: { evidence = null, ...found } }) => ({
        ...found,
        matched,
        evidence,
      })),
      next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
    };
  },
  print: ({ total, results, next }) => [
    `${total} found${total > results.length ? `, ${results.length} shown` : ''}.`,
    ...results.map((hit) => {
      const where = hit.evidence ? ` – ${address(hit.evidence)}` : '';
      return `${hit.kind} ${calledWithId(hit)}; matched: ${hit.matched}${where}`;
    }),
    ...(next ? [`More: ask again with after: ${next}`] : []),
  ],
});
