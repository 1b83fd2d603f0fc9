import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { jsonLd } from './jsonLd.ts';

/** Every format that the whole graph can be written in. */
export const formats: readonly Format[] = [graphml, gexf, csv, jsonLd, json];
