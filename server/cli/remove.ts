import { Command } from 'commander';
import { parse } from './parse.ts';
import { printReport } from './print.ts';
import { withCommands } from './withCommands.ts';

/**
 * `npm run remove -- ID… [--json]`: takes policies out by id, or vocabularies by `vocabulary:<file name>`. Exit status:
 * 0 removed, 1 refused, 2 wrong usage.
 */
async function remove(ids: readonly string[], { json = false }: { readonly json?: boolean }): Promise<number> {
  return withCommands(async (commands) => {
    printReport(await commands.remove(ids), json);
    return 0;
  });
}

await parse(
  new Command('remove')
    .description('take policies out of the configured store')
    .argument('<ids...>', 'ids of policies, e.g. policy:wuxi-2024')
    .option('--json', 'print the report as one line of JSON'),
  remove,
);
