import { z } from 'zod';

/** What an entity is called: in Chinese, as the documents are written, and in English. */
export const named = z.object({ id: z.string(), name: z.string(), nameEn: z.string() });
export type Named = z.output<typeof named>;

/** What to ask of an entity for its names. */
export const namedFields = 'id name nameEn: name(lang: EN)';

/** Both names on a line. */
export const called = ({ name, nameEn }: Omit<Named, 'id'>): string => (name === nameEn ? name : `${name} (${nameEn})`);
export const calledWithId = ({ id, ...names }: Named): string => `${called(names)} [${id}]`;
