import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutInWords, shorten } from '../../server/mcp/shorten.ts';

test('a short answer stays as it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.array(fc.oneof(fc.string(), fc.integer())), { maxKeys: 5 }), (answer) => {
      expect(shorten(answer)).toEqual({ value: { ...answer }, cut: [] });
    }),
  );
});

test('a long answer becomes short enough, keeps the order, and every list that lost entries is named', () => {
  const rows = fc.array(fc.record({ name: fc.string({ maxLength: 60 }), tags: fc.array(fc.string()) }), {
    maxLength: 3000,
  });
  fc.assert(
    fc.property(rows, (all) => {
      const { value, cut } = shorten({ rows: all });
      expect(JSON.stringify(value).length).toBeLessThanOrEqual(40_000);
      expect(value.rows.map(({ name }) => name)).toEqual(all.slice(0, value.rows.length).map(({ name }) => name));
      const of = (at: string) => cut.find((each) => each.at === at)?.of ?? null;
      expect(of('rows')).toBe(value.rows.length < all.length ? all.length : null);
      const shorter = value.rows.some(({ tags }, i) => tags.length < (all[i]?.tags.length ?? 0));
      expect(of('rows.tags') !== null).toBe(shorter);
    }),
    { numRuns: 40 },
  );
});

test('a long text is cut too', () => {
  const { value, cut } = shorten({ sdl: '字'.repeat(20_000) });
  expect(value.sdl).toBe(`${'字'.repeat(16_000)}…`);
  expect(cut.map(cutInWords)).toEqual([
    'Cut: sdl shows the first 16000 characters of up to 20000; ask for less at a time.',
  ]);
});

test('what cannot be cut enough is refused', () => {
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`field${i}`, 'value']));
  expect(() => shorten(wide)).toThrow('the answer has more than 40000 characters; ask for fewer fields, or in parts');
});
