import { writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../../graph/records/jsonSchema.ts';

/** `npm run schema`: writes the JSON Schemas of records and vocabularies beside their source. */
for (const [name, text] of jsonSchemas()) {
  const file = new URL(`../../graph/records/${name}`, import.meta.url);
  await writeFile(file, text);
  process.stdout.write(`${name}\n`);
}
