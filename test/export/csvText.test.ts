import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteOrderMark, csvLine, csvRows, exactCell, exactValue, tidyCell } from '../../graph/export/csvText.ts';

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => ['string', text] as const),
  fc.stringMatching(/^[\\nrt",=+@\r\n\t-]{0,8}$/).map((text) => ['string', text] as const),
  fc.array(fc.string()).map((list) => ['strings', list] as const),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ['float', number === 0 ? 0 : number] as const),
  fc.maxSafeInteger().map((number) => ['int', number === 0 ? 0 : number] as const),
  fc.boolean().map((yes) => ['boolean', yes] as const),
  fc.constant(['string', null] as const),
);

test('every value comes back from a table as it went, on one line', () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const lines = rows.map((row) => csvLine(row.map(([, each]) => exactCell(each))));
      for (const line of lines) expect(line.slice(0, -2)).not.toMatch(/[\r\n]/);
      const read = csvRows(byteOrderMark + lines.join(''));
      const back = read.map((cells, i) => cells.map((cell, j) => exactValue(cell, rows[i]?.[j]?.[0] ?? 'string')));
      expect(back).toEqual(rows.map((row) => row.map(([, each]) => each)));
    }),
  );
});

test('one column with nothing in it is a line all the same', () => {
  expect(csvRows(`${csvLine(['id'])}${csvLine([''])}${csvLine(['a'])}`)).toEqual([['id'], [null], ['a']]);
});

test('what is no value of the type is told from nothing', () => {
  expect([exactValue('yes', 'boolean'), exactValue('1,5', 'float'), exactValue('[1]', 'strings')]).toEqual(
    Array(3).fill(undefined),
  );
  expect(exactValue(null, 'int')).toBeNull();
});

test('a cell for people has no line breaks, keeps what looks like a formula, and says yes and no as 1 and 0', () => {
  expect(['a\r\n  b', '=1+1', 'a,"b"', null, true, false, 2.5].map(tidyCell)).toEqual([
    'a b',
    '=1+1',
    '"a,""b"""',
    '',
    '1',
    '0',
    '2.5',
  ]);
});
