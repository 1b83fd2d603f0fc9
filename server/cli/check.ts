import { Command, CommanderError } from 'commander';
import { attachDocuments } from '../../graph/documents/attach.ts';
import { checkSources } from '../../graph/records/check.ts';
import { checkAgainstOriginal } from '../../graph/records/checkOriginal.ts';
import { printFault, sortFaults } from '../../graph/records/fault.ts';

/**
 * `npm run check -- PATH… [--documents DIR]`: validates records and vocabularies, with DIR also against the originals that
 * it finds there, and loads nothing. Exit status: 0 sound, 1 faults (one a line on standard output), 2 wrong usage.
 */
async function check(paths: readonly string[], documents: string | undefined): Promise<number> {
  const { records, lookup: _, ...sources } = await checkSources(paths);
  const faults = [...sources.faults];
  if (documents !== undefined) {
    const { attached, warnings } = await attachDocuments(records, documents);
    for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
    for (const record of records) {
      const clauses = attached.get(record.id);
      if (clauses) faults.push(...checkAgainstOriginal(record, clauses));
    }
  }
  for (const fault of sortFaults(faults)) process.stdout.write(`${printFault(fault)}\n`);
  return faults.length > 0 ? 1 : 0;
}

const command = new Command('check')
  .description('validate record and vocabulary files; loads nothing')
  .argument('<paths...>', 'files or folders of records and vocabularies')
  .option('--documents <dir>', 'folder of originals to prove the records against')
  .exitOverride()
  .action(async (paths: string[], options: { documents?: string }) => {
    process.exitCode = await check(paths, options.documents);
  });

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
