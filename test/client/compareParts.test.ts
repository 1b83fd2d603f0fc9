import { describe, expect, test } from 'vitest';
import { factColumns } from '../../client/views/compare/factColumns.ts';
import { dendrogram } from '../../client/views/compare/similarity/dendrogram.ts';
import { joined } from '../../client/views/compare/usePages.ts';

const place = (id: string) => ({ id, name: id.toUpperCase(), kind: 'REGION' as const });

describe('the tree of clusters', () => {
  const merge = (left: string, right: string, value: number) => ({
    left: [...left].map(place),
    right: [...right].map(place),
    value,
  });

  test('joins rows where their mean similarity is, the later step around the earlier', () => {
    const order = ['c', 'a', 'b', 'd'].map(place);
    const merges = [merge('a', 'b', 0.8), merge('c', 'ab', 0.5), merge('cab', 'd', 0.1)];
    expect(dendrogram({ order, merges })).toEqual([
      { value: 0.8, upper: { row: 1, value: 1 }, lower: { row: 2, value: 1 }, label: 'A + B' },
      { value: 0.5, upper: { row: 0, value: 1 }, lower: { row: 1.5, value: 0.8 }, label: 'C + A · B' },
      { value: 0.1, upper: { row: 0.75, value: 0.5 }, lower: { row: 3, value: 1 }, label: 'C · A · B + D' },
    ]);
  });

  test('is empty where there is nothing to compare by', () => {
    expect(dendrogram({ order: [place('a')], merges: [] })).toEqual([]);
  });
});

describe('lists that come page by page', () => {
  const page = (nodes: string[], hasNextPage: boolean, endCursor: string | null) => ({
    nodes,
    totalCount: 3,
    pageInfo: { hasNextPage, endCursor },
  });

  test('pages stand one after the other, and go on where the last ends', () => {
    expect(joined([page(['a', 'b'], true, '2'), page(['c'], false, '3')])).toEqual(page(['a', 'b', 'c'], false, '3'));
    expect(joined([page(['a'], true, '1')])).toEqual(page(['a'], true, '1'));
  });

  const measure = (id: string, region: string) => ({ id, policy: { regions: [place(region)] } });
  const answer = (measures: object[]) => ({
    measures: { nodes: measures, totalCount: 9, pageInfo: { hasNextPage: true, endCursor: '1' } },
    policies: { nodes: [] },
  });
  type Asked = Parameters<typeof factColumns>[0];

  test('a further page moves no column, and a filter holds for all pages', () => {
    const first = [measure('1', 'b'), measure('2', 'b'), measure('3', 'a')];
    const further = [...first, measure('4', 'a'), measure('5', 'a'), measure('6', 'c')];
    const holds = (one: { readonly id: string }) => one.id !== '6';
    const asked = { ...answer(first), further, places: ['a', 'b', 'c'].map(place), holds } as unknown as Asked;
    const { measures, columns } = factColumns(asked);
    expect(measures).toHaveLength(5);
    expect(columns.map((column) => [column.place.id, column.measures.map(({ id }) => id)])).toEqual([
      ['b', ['1', '2']],
      ['a', ['3', '4', '5']],
      ['c', []],
    ]);
  });
});
