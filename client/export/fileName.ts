import type { Format } from './format.ts';
import type { ExportView } from './view.ts';

/** E.g. `policy-graph-2026-03-01-42nodes.svg`. */
export function fileName({ about, nodes }: ExportView, { extension }: Pick<Format, 'extension'>): string {
  return `policy-graph-${about.exportedAt.slice(0, 10)}-${nodes.length}nodes.${extension}`;
}
