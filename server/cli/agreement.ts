import { Command, CommanderError } from 'commander';
import { type Agreement, agreementOf } from '../../graph/records/agreement.ts';
import { type CheckedSources, checkSources } from '../../graph/records/check.ts';
import { printFault } from '../../graph/records/fault.ts';

type Options = { readonly differences?: boolean; readonly json?: boolean };
type Comparison = { readonly id: string; readonly rows: readonly Agreement[] };

/**
 * `npm run agreement -- A B`: compares two readings (files or folders of records) of the same documents, by kind of fact.
 * Exit status: 0 all compared, 1 a reading is refused or a record has no twin, 2 wrong usage.
 */
async function compare(first: string, second: string, { differences = false, json = false }: Options): Promise<number> {
  const [a, b] = await Promise.all([checkSources([first]), checkSources([second])]);
  const faults = [...a.faults, ...b.faults];
  for (const fault of faults) process.stderr.write(`${printFault(fault)}\n`);
  if (faults.length > 0) return 1;
  const alone = [...without(a, b, second), ...without(b, a, first)];
  for (const line of alone) process.stderr.write(line);
  const comparisons = compareTwins(a, b);
  if (comparisons.length === 0)
    process.stderr.write(`${first} and ${second} should hold two readings of one document\n`);
  if (json) process.stdout.write(`${JSON.stringify(comparisons, null, 2)}\n`);
  else for (const { id, rows } of comparisons) process.stdout.write(`${id}\n${print(rows, differences)}\n`);
  return alone.length > 0 || comparisons.length === 0 ? 1 : 0;
}

/** What to say of the records of one reading that the other one lacks. */
function without(reading: CheckedSources, other: CheckedSources, path: string): string[] {
  const ids = new Set(other.records.map(({ id }) => id));
  const alone = reading.records.filter(({ id }) => !ids.has(id));
  return alone.map(({ id, file }) => `${file}: ${id} is not in ${path}; should be read twice\n`);
}

function compareTwins(a: CheckedSources, b: CheckedSources): Comparison[] {
  const vocabularies = [a, b].flatMap((reading) => [
    ...reading.vocabularies.map(({ value }) => value),
    ...reading.records.map(({ value }) => value.vocabulary),
  ]);
  const instruments = [...new Set(vocabularies.flatMap((vocabulary) => vocabulary.instruments.map(({ id }) => id)))];
  return a.records.flatMap(({ id, value }) => {
    const twin = b.records.find((source) => source.id === id);
    if (!twin) return [];
    const [first, second] = [
      { record: value, lookup: a.lookup },
      { record: twin.value, lookup: b.lookup },
    ];
    return [{ id, rows: agreementOf(first, second, instruments) }];
  });
}

function print(rows: readonly Agreement[], differences: boolean): string {
  const lines = rows.flatMap(({ kind, both, onlyFirst, onlySecond, score }) => [
    `  ${kind.padEnd(24)} ${score === null ? '    –' : score.toFixed(3)}   both ${both}, only first ${onlyFirst.length}, only second ${onlySecond.length}`,
    ...(differences ? [...onlyFirst.map((fact) => `    < ${fact}`), ...onlySecond.map((fact) => `    > ${fact}`)] : []),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

const command = new Command('agreement')
  .description('compare two readings of the same documents, by kind of fact')
  .argument('<first>', 'file or folder of records')
  .argument('<second>', 'file or folder of records')
  .option('--differences', 'list the facts that only one reading has')
  .option('--json', 'print for machines')
  .exitOverride()
  .action(async (first: string, second: string, options: Options) => {
    process.exitCode = await compare(first, second, options);
  });

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
