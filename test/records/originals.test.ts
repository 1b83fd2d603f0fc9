import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Attached, attachDocuments } from '../../graph/documents/attach.ts';
import { type CheckedSources, checkSources } from '../../graph/records/check.ts';
import { checkAgainstOriginal } from '../../graph/records/checkOriginal.ts';
import { checkQuotes } from '../../graph/records/checks/quotes.ts';
import { printFault } from '../../graph/records/fault.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const documents = process.env.DOCUMENTS_DIR;
const required = process.env.REQUIRE_ALL === '1';

test('the seeds are sound', async () => {
  const { records, faults } = await checkSources([seeds]);
  expect(faults.map(printFault)).toEqual([]);
  expect(records.length).toBeGreaterThan(0);
});

if (!documents && !required) {
  process.stderr.write('SKIPPED: the seeds are not proved against the originals; set DOCUMENTS_DIR to their folder\n');
}

describe.skipIf(!documents && !required)('the seeds, against the originals in DOCUMENTS_DIR', () => {
  let sources: CheckedSources;
  let found: Attached;
  beforeAll(async () => {
    if (!documents) throw new Error('DOCUMENTS_DIR is not set; REQUIRE_ALL=1 needs it');
    sources = await checkSources([seeds]);
    found = await attachDocuments(sources.records, documents);
  });

  test('have every original at hand, with the sha256 of the record', () => {
    expect(found.warnings).toEqual([]);
    expect([...found.attached.keys()]).toEqual(sources.records.map(({ id }) => id));
  });

  test('have every anchor once in its clause, every figure and every body, and no quotation', () => {
    const faults = sources.records.flatMap((record) =>
      checkAgainstOriginal(record, found.attached.get(record.id) ?? []),
    );
    expect(faults.map(printFault)).toEqual([]);
  });

  test('describe shared things in words of their own', () => {
    const clauses = [...found.attached.values()].flat();
    const faults = sources.vocabularies.flatMap((vocabulary) => checkQuotes(vocabulary, clauses));
    expect(faults.map(printFault)).toEqual([]);
  });
});
