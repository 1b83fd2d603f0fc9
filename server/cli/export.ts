import { Command, Option } from 'commander';
import { formatOf } from '../../graph/export/exportPieces.ts';
import { formats } from '../../graph/export/formats.ts';
import { parse } from './parse.ts';
import { withCommands } from './withCommands.ts';
import { writeFolder, writeOne, writeOut } from './writePieces.ts';

type Options = { readonly format: string; readonly out?: string };

/**
 * `npm run export -- --format F [--out PATH]`: writes the whole graph to a file (a folder for csv), or to standard output.
 * Exit status: 0 written, 1 refused, 2 wrong usage.
 */
async function exportGraph(_: readonly string[], { format: id, out }: Options): Promise<number> {
  const format = formatOf(id);
  if (format.extension === null && out === undefined) {
    process.stderr.write(`${id} is a folder of files; give it with --out\n`);
    return 2;
  }
  return withCommands(async (commands) => {
    const pieces = commands.export(id);
    if (out === undefined) await writeOut(pieces);
    else if (format.extension === null) await writeFolder(pieces, out);
    else await writeOne(pieces, out);
    return 0;
  });
}

const ids = formats.map(({ id }) => id);

await parse(
  new Command('export')
    .description('write the whole graph of the configured store')
    .addOption(
      new Option('--format <format>', formats.map(({ id, description }) => `${id}: ${description}`).join('; '))
        .choices(ids)
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'file to write, a folder for csv; standard output where not given'),
  exportGraph,
);
