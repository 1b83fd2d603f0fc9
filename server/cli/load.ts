import { relative, resolve } from 'node:path';
import { Command } from 'commander';
import { printFault } from '../../graph/records/fault.ts';
import { parse } from './parse.ts';
import { printReport } from './print.ts';
import { withCommands } from './withCommands.ts';

type Options = { readonly documents?: string; readonly json?: boolean };

/**
 * `npm run load -- PATH… [--documents DIR] [--json]`: checks and loads records and vocabularies, with passages of the
 * originals in DIR, and what `export` wrote as json or csv. Exit status: 0 loaded, 1 refused (each fault on a line of
 * standard error), 2 wrong usage.
 */
async function load(paths: readonly string[], { documents, json = false }: Options): Promise<number> {
  return withCommands(async (commands) => {
    const from = documents === undefined ? null : resolve(documents);
    const { report, faults, warnings } = await commands.load(
      paths.map((path) => resolve(path)),
      from,
    );
    for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
    for (const fault of faults) process.stderr.write(`${printFault({ ...fault, file: relative('', fault.file) })}\n`);
    if (!report) return 1;
    printReport(report, json);
    return 0;
  });
}

await parse(
  new Command('load')
    .description('check and load record and vocabulary files into the configured store')
    .argument('<paths...>', 'files or folders of records and vocabularies, or exports (json, or the folder of csv)')
    .option('--documents <dir>', 'folder of originals whose passages are attached')
    .option('--json', 'print the report as one line of JSON'),
  load,
);
