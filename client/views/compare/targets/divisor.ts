import type { DivisorInput } from '../../../../generated/operations.ts';

/** A table that figures are divided by, as the address holds it: `region/year/value`, the year empty for every year. */
export function readDivisor(option: string | null): DivisorInput[] {
  return (option ?? '').split(',').flatMap((row) => {
    const [region = '', year = '', value = ''] = row.split('/');
    const number = Number(value);
    if (!region || !(number > 0) || !/^(\d{4})?$/.test(year)) return [];
    return [{ region, value: number, ...(year !== '' && { year: Number(year) }) }];
  });
}

export const writeDivisor = (rows: readonly DivisorInput[]): string =>
  rows.map(({ region, year, value }) => `${region}/${year ?? ''}/${value}`).join(',');

type Place = { readonly id: string; readonly name: string };
/** What was read of a CSV table: its rows, and the lines that could not be read, by number. */
export type Table = { readonly rows: readonly DivisorInput[]; readonly wrong: readonly number[] };

/** Reads `place, year, value` or `place, value` lines; a place is named or given by id. A first line of names is passed over. */
export function parseTable(text: string, places: readonly Place[]): Table {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\ufeff/, '').trim());
  const read = lines.map((line) => (line === '' ? null : parseLine(line, places)));
  const wrong = read.flatMap((row, index) => (row === undefined && index > 0 ? [index + 1] : []));
  const first = read[0] === undefined && /\d{3}/.test(lines[0] ?? '') ? [1] : [];
  return { rows: read.filter((row) => row !== null && row !== undefined), wrong: [...first, ...wrong] };
}

function parseLine(line: string, places: readonly Place[]): DivisorInput | undefined {
  const cells = line.split(/[,;\t，；]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const [name = ''] = cells;
  const place = places.find((one) => one.id === name || one.id === `region:${name}` || one.name === name);
  const [year, value] = cells.length > 2 ? [cells[1] ?? '', cells[2]] : ['', cells[1]];
  const number = Number(value);
  if (!place || !(number > 0) || !/^(\d{4})?$/.test(year)) return undefined;
  return { region: place.id, value: number, ...(year !== '' && { year: Number(year) }) };
}
