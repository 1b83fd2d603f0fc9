import type { ReadFactFragment, ReadPassageFragment, ReadPolicyFragment } from '../../generated/operations.ts';
import { ask } from './ask.ts';
import { type Document, reader, readerFacts, readerPassages } from './documents.ts';

export type ReadFact = ReadFactFragment;
export type ReadPassage = ReadPassageFragment;
export type ReadPolicy = ReadPolicyFragment;
/** A document as one reads it: its text, none where the original is not attached, and all that is said in it. */
export type ReadDocument = {
  readonly policy: ReadPolicy;
  readonly passages: readonly ReadPassage[];
  readonly facts: readonly ReadFact[];
};

type Lang = 'ZH' | 'EN';

/** The document of a policy, or the one that a measure, a target or an incentive stands in; null for anything else. */
export async function askReader(id: string, lang: Lang): Promise<ReadDocument | null> {
  const policy = policyOf((await ask(reader, { id, lang })).node);
  if (!policy) return null;
  const [passages, facts] = await Promise.all([
    askPages(readerPassages, { id: policy.id, lang }, ({ node }) =>
      node && 'passages' in node ? node.passages : null,
    ),
    askPages(readerFacts, { id: policy.id, lang }, ({ node }) => (node && 'facts' in node ? node.facts : null)),
  ]);
  return { policy, passages, facts };
}

type Node = { readonly __typename: string } | { readonly policy: ReadPolicy } | ReadPolicy | null;

/** An id that the graph does not know answers null, one of another type than its prefix says an empty object. */
function policyOf(node: Node): ReadPolicy | null {
  if (node === null) return null;
  if ('policy' in node) return node.policy;
  return 'held' in node ? node : null;
}

type Page<Item> = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
};
type Asked = { readonly id: string; readonly lang: Lang; readonly after?: string | null };

/** All pages of a list, one after the other. */
async function askPages<Answer, Item>(
  document: Document<Answer, Asked>,
  variables: Asked,
  pageOf: (answer: Answer) => Page<Item> | null,
): Promise<readonly Item[]> {
  const page = pageOf(await ask(document, variables));
  if (!page?.pageInfo.hasNextPage) return page?.nodes ?? [];
  return [...page.nodes, ...(await askPages(document, { ...variables, after: page.pageInfo.endCursor }, pageOf))];
}
