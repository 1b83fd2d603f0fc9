import { z } from 'zod';
import { recordSchema, vocabularySchema } from './schema.ts';

/** The published shapes of what people write, by file name in this folder. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['record.schema.json', printed('Record', 'One policy as facts.', recordSchema)],
    ['vocabulary.schema.json', printed('Vocabulary', 'Shared things that records name.', vocabularySchema)],
  ]);
}

/** JSON Schema 2020-12 of what may be written: keys with a default may be left out. */
function printed(title: string, description: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
