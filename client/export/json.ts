import type { Format } from './format.ts';
import type { ExportView } from './view.ts';

/** The view as it is, for programs. */
export const json: Format = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  run: (view) => new Blob([writeJson(view)], { type: 'application/json' }),
};

export function writeJson({ about, nodes, edges }: ExportView): string {
  return `${JSON.stringify({ about, nodes, edges }, null, 2)}\n`;
}
