import { expect, test } from 'vitest';
import type { TestApp } from '../server/apps.ts';
import { slug } from './lines.ts';

type Cell = {
  readonly standing: string;
  readonly measures: { readonly nodes: readonly { readonly ref: string }[] };
};
type Row = { readonly instrument: { readonly id: string }; readonly sharing: string; readonly cells: readonly Cell[] };

const cellLine = ({ standing, measures }: Cell) =>
  standing === 'USED' ? measures.nodes.map(({ ref }) => ref).join(' ') : standing;
const rowLine = ({ instrument, sharing, cells }: Row) =>
  `${slug(instrument)} ${sharing}: ${cells.map(cellLine).join(' | ')}`;
const places = ['region:320200', 'region:320681', 'region:320583'];

/** Wuxi, Qidong and Kunshan side by side, looked up by hand in the records. */
export function sideBySideQuestions(app: () => TestApp): void {
  test('what Wuxi, Qidong and Kunshan share, and what one has alone', async () => {
    const { sideBySide } = await app().data(
      `query ($regions: [ID!]) { sideBySide(regions: $regions) { sides { speaksForAll measureCount attachedPolicies }
        instruments { instrument { id } sharing cells { standing measures { nodes { ref } } } } } }`,
      { regions: places },
    );
    // Only Wuxi's document covers everything and is whole: Qidong's is damaged, Kunshan's treats consortia only.
    expect(sideBySide.sides.map(({ speaksForAll }: { speaksForAll: boolean }) => speaksForAll)).toEqual([
      true,
      false,
      false,
    ]);
    expect(sideBySide.sides.map(({ measureCount }: { measureCount: number }) => measureCount)).toEqual([22, 23, 14]);
    const lookedUp = [
      'equity-fund',
      'innovation-consortium',
      'open-challenge',
      'procurement',
      'proof-of-concept',
      'rd-grant',
    ];
    const rows = (sideBySide.instruments as Row[]).filter(({ instrument }) => lookedUp.includes(slug(instrument)));
    expect(rows.map(rowLine)).toEqual([
      'equity-fund SOME: 二(四)12 二(五)15 三(三) | 三(六)17 | UNKNOWN',
      'innovation-consortium ALL: 二(三)7 二(三)8 二(三)9 | 三(二)4 三(二)6 | 三(一) 三(六) 四(一) 四(二)',
      'open-challenge ALL: 二(五)16 | 三(二)4 | 三(四) 四(二)',
      'procurement ALL: 二(四)13 | 三(一)3 三(三)7 | 三(五)',
      'proof-of-concept SOME: 二(二)6 | UNKNOWN | 三(五)',
      'rd-grant ONE: SILENT | 三(一)3 三(二)5 四2 | UNKNOWN',
    ]);
  });
}

type Pair = {
  readonly similarity: number | null;
  readonly reuse: string | null;
  readonly diff: readonly unknown[] | null;
};

/** The same where the originals are attached. */
export function sideBySideTexts(app: () => TestApp): void {
  test('no two clauses of the five places that use a same instrument are near in words', async () => {
    const { policies } = await app().data('{ policies { nodes { id } } }');
    const { sideBySide } = await app().data(
      `query ($policies: [ID!]) { sideBySide(policies: $policies) { sides { attachedPolicies truncated }
        pairs(first: 100) { nodes { similarity reuse diff { kind } } } near: pairs(similarity: 0.15) { totalCount } } }`,
      { policies: policies.nodes.map(({ id }: { id: string }) => id) },
    );
    expect(sideBySide.sides).toEqual(Array.from({ length: 5 }, () => ({ attachedPolicies: 1, truncated: false })));
    const pairs: Pair[] = sideBySide.pairs.nodes;
    expect(pairs[0]?.similarity).toBeCloseTo(0.1, 1);
    expect(pairs.every(({ reuse, diff }) => reuse === 'OWN' && diff === null)).toBe(true);
    expect(sideBySide.near.totalCount).toBe(0);
  });
}
