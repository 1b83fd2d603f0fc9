import { Command } from 'commander';
import { type Agreement, agreementOf } from '../../graph/records/agreement.ts';
import { checkSources } from '../../graph/records/check.ts';
import { printFault } from '../../graph/records/fault.ts';

/**
 * `npm run agreement -- A B`: compares two readings (files or folders of records) of the same documents, by kind of fact.
 * Exit status: 0 compared, 1 a reading is refused or has no twin, 2 wrong usage.
 */
async function compare(
  first: string,
  second: string,
  options: { differences?: boolean; json?: boolean },
): Promise<number> {
  const readings = await Promise.all([first, second].map((path) => checkSources([path])));
  const [a, b] = readings;
  const faults = readings.flatMap((reading) => reading.faults);
  for (const fault of faults) process.stderr.write(`${printFault(fault)}\n`);
  if (!a || !b || faults.length > 0) return 1;
  const instruments = [...new Set(a.vocabularies.flatMap(({ value }) => value.instruments.map(({ id }) => id)))];
  const twins = a.records.flatMap((source) => {
    const twin = b.records.find(({ id }) => id === source.id);
    return twin
      ? [
          {
            id: source.id,
            rows: agreementOf(
              { record: source.value, lookup: a.lookup },
              { record: twin.value, lookup: b.lookup },
              instruments,
            ),
          },
        ]
      : [];
  });
  if (twins.length === 0) {
    process.stderr.write(`${first} and ${second} hold no record of the same policy; should hold two readings of one\n`);
    return 1;
  }
  if (options.json) process.stdout.write(`${JSON.stringify(twins, null, 2)}\n`);
  else
    for (const { id, rows } of twins)
      process.stdout.write(`${id}\n${rows.map((row) => print(row, options.differences)).join('')}\n`);
  return 0;
}

function print({ kind, both, onlyFirst, onlySecond, score }: Agreement, differences = false): string {
  const counts = `both ${both}, only first ${onlyFirst.length}, only second ${onlySecond.length}`;
  const lines = differences
    ? [...onlyFirst.map((fact) => `    < ${fact}\n`), ...onlySecond.map((fact) => `    > ${fact}\n`)]
    : [];
  return `  ${kind.padEnd(24)} ${score === null ? '    –' : score.toFixed(3)}   ${counts}\n${lines.join('')}`;
}

const command = new Command('agreement')
  .description('compare two readings of the same documents')
  .argument('<first>', 'file or folder of records')
  .argument('<second>', 'file or folder of records')
  .option('--differences', 'list the facts that only one reading has')
  .option('--json', 'print for machines')
  .exitOverride()
  .action(async (first: string, second: string, options: { differences?: boolean; json?: boolean }) => {
    process.exitCode = await compare(first, second, options);
  });

try {
  await command.parseAsync();
} catch (error) {
  const { exitCode = 1 } = error as { exitCode?: number };
  process.exitCode = exitCode === 0 ? 0 : 2;
}
