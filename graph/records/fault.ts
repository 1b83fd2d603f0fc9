/** One thing wrong in a file: what is wrong, the value, what would be right. */
export type Fault = { readonly file: string; readonly line: number; readonly message: string };

/** `file:line: message`, as compilers print it and editors read it. */
export function printFault({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}

/** Faults in the order of files and lines, each once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [printFault(fault), fault]));
  return [...once.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** A value for a message: as JSON, short. */
export function show(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? outline(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Lists and mappings by their keys only: values may be large, or hold themselves. */
function outline(value: object): string {
  return Array.isArray(value) ? `a list of ${value.length}` : `{ ${Object.keys(value).slice(0, 5).join(', ')} }`;
}
