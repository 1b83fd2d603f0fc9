import { edgesCsv, nodesCsv } from './csv.ts';
import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** Every format that a view can be saved in, pictures first. */
export const formats: readonly Format[] = [png, svg, graphml, gexf, json, nodesCsv, edgesCsv];
