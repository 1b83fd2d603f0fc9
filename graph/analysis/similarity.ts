import { functionCounts } from '../store/questions/functionCounts.ts';
import { targetCounts } from '../store/questions/targetCounts.ts';
import { cosine, jaccard, type Vector } from './alike.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { cluster, type Merge } from './cluster.ts';
import { rowsIn, sumOf } from './countsIn.ts';
import { type OwnPlace, ownPlaces, policiesOf } from './ownPlaces.ts';
import { usesByPolicy } from './usesByPolicy.ts';

export type SimilarityRequest = {
  readonly over: 'INSTRUMENTS' | 'INDICATORS' | 'FUNCTIONS';
  readonly measure: 'JACCARD' | 'COSINE';
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  /** Compares by instruments as they are coded, not rolled up to the outermost. */
  readonly exact: boolean;
  /** How many places to show. */
  readonly limit: number;
};

/** Two places with what both, only the one and only the other have, by id. */
export type SimilarityCell = {
  readonly left: string;
  readonly right: string;
  readonly value: number | null;
  readonly shared: readonly string[];
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
};
export type Similarity = {
  readonly over: SimilarityRequest['over'];
  readonly measure: SimilarityRequest['measure'];
  readonly regions: readonly string[];
  readonly order: readonly string[];
  readonly merges: readonly Merge[];
  readonly cells: readonly SimilarityCell[];
  readonly totalRegions: number;
};

/** How alike places are in what their own policies use, promise or entrust to whom. */
export const similarity: Analysis<SimilarityRequest, Similarity> = {
  id: 'similarity',
  caption: { zh: '地区相似度', en: 'Similarity of places' },
  description: {
    zh: '各地在政策工具、指标或责任职能上两两有多像：杰卡德系数只看有无，余弦看数量的比例；并按平均距离聚类排序。',
    en: 'How alike places are in instruments, indicators or functions, two by two: Jaccard by presence alone, cosine by the proportions of numbers; ordered by average linkage.',
  },
  warning: {
    zh: '没有写到的，不一定没有：只谈一个主题的文件与综合性文件天然不像。',
    en: 'What is not written may exist all the same: a document on one subject is unlike a comprehensive one by its nature.',
  },
  run: similarityOf,
};

async function similarityOf(ask: Ask, request: SimilarityRequest): Promise<Similarity> {
  const { over, measure, regions, limit } = request;
  const { places, total } = await ownPlaces(ask, { regions, limit });
  const vectors = vectorsOf(places, await countsOver(ask, request, policiesOf(places)));
  const value = measure === 'JACCARD' ? jaccard : cosine;
  const ids = places.map(({ id }) => id);
  const cells = ids.flatMap((left) => ids.map((right) => cellOf(left, right, vectors, value)));
  const values = new Map(cells.map((cell) => [`${cell.left} ${cell.right}`, cell.value]));
  const clustered = cluster(ids, (left, right) => values.get(`${left} ${right}`) ?? null);
  return { over, measure, regions: ids, ...clustered, cells, totalRegions: total };
}

async function countsOver(ask: Ask, { over, exact }: SimilarityRequest, policies: readonly string[]) {
  if (over === 'INDICATORS') return ask(targetCounts, policies);
  if (over === 'FUNCTIONS') return ask(functionCounts, policies);
  return usesByPolicy(ask, { instruments: null, exact, outermost: true }, {}, policies);
}

function vectorsOf(places: readonly OwnPlace[], counts: Awaited<ReturnType<typeof countsOver>>): Map<string, Vector> {
  const vectors = new Map(places.map(({ id }) => [id, new Map<string, number>()]));
  for (const [key, rows] of rowsIn(places, counts)) {
    const [id = '', parent = ''] = key.split(' ');
    vectors.get(id)?.set(parent, sumOf(rows));
  }
  return vectors;
}

function cellOf(
  left: string,
  right: string,
  vectors: ReadonlyMap<string, Vector>,
  value: (one: Vector, other: Vector) => number,
): SimilarityCell {
  const one = vectors.get(left) ?? new Map();
  const other = vectors.get(right) ?? new Map();
  return {
    left,
    right,
    value: one.size > 0 && other.size > 0 ? value(one, other) : null,
    shared: [...one.keys()].filter((id) => other.has(id)).toSorted(),
    onlyLeft: [...one.keys()].filter((id) => !other.has(id)).toSorted(),
    onlyRight: [...other.keys()].filter((id) => !one.has(id)).toSorted(),
  };
}
