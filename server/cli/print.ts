import type { LoadReport, Tally } from '../../graph/store/port.ts';

/** A report on standard output: one line of JSON for machines, else a line each of what was created, changed and so on. */
export function printReport(report: LoadReport, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : inWords(report));
}

function inWords({ proposals, ...tallies }: LoadReport): string {
  const lines = Object.entries(tallies).map(([outcome, tally]) => `${outcome.padEnd(9)}  ${counts(tally)}\n`);
  return lines.join('') + (proposals > 0 ? `proposals left out: ${proposals}\n` : '');
}

function counts(tally: Tally): string {
  const entries = Object.entries(tally).map(([name, count]) => `${name} ${count}`);
  return entries.length > 0 ? entries.join(', ') : 'nothing';
}
