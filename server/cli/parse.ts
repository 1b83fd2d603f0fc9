import type { Command } from 'commander';

/** Reads the command line and runs the work, whose answer is the exit status; wrong usage is status 2. */
export async function parse<Options>(
  command: Command,
  work: (values: readonly string[], options: Options) => Promise<number>,
): Promise<void> {
  command.exitOverride().action(async (...given: readonly unknown[]) => {
    // A command without arguments of its own is given none.
    const [values, options] = given.length > 2 ? given : [[], ...given];
    process.exitCode = await work(values as readonly string[], options as Options);
  });
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof Error && 'exitCode' in error)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
