import { resolve } from 'node:path';
import { z } from 'zod';
import { GraphError } from '../graph/errors.ts';
import type { StoreSettings } from '../graph/store/open.ts';

/** What the environment says; every variable may be left out, and an empty one counts as left out. */
export type Settings = StoreSettings & {
  readonly host: string;
  readonly port: number;
  /** Folder of originals to attach. */
  readonly documentsDir: string | null;
  /** Bearer token that changes need; without one the API only reads. */
  readonly adminToken: string | null;
};

const project = resolve(import.meta.dirname, '..');
const schemes = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]+/;

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(4000)
    .describe('a whole number from 0 to 65535'),
  NEO4J_URI: z.string().regex(schemes).optional().describe('an address such as neo4j://host:7687'),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  DATA_DIR: z.string().default(resolve(project, '.data')),
  DOCUMENTS_DIR: z.string().optional(),
  ADMIN_TOKEN: z.string().optional(),
});

/** Reads the settings from the environment; throws `BAD_USER_INPUT` with every variable that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = variables.safeParse(given);
  if (!success) throw refusal(given, error);
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.DATA_DIR),
    documentsDir: data.DOCUMENTS_DIR ? resolve(data.DOCUMENTS_DIR) : null,
    adminToken: data.ADMIN_TOKEN ?? null,
    neo4j: data.NEO4J_URI ? neo4jOf(data.NEO4J_URI, data) : null,
  };
}

function neo4jOf(uri: string, data: z.infer<typeof variables>) {
  const password = data.NEO4J_PASSWORD ?? null;
  const user = data.NEO4J_USER ?? (password === null ? null : 'neo4j');
  return { uri, user, password, database: data.NEO4J_DATABASE ?? null };
}

function refusal(given: Readonly<Record<string, string | undefined>>, error: z.ZodError): GraphError {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))];
  const lines = names.map((name) => `${name} is ${shown(name, given[name])}; should be ${rightFor(name)}`);
  return new GraphError('BAD_USER_INPUT', lines.join('\n'), { variables: names });
}

const rightFor = (name: string) => variables.shape[name as keyof typeof variables.shape].description ?? 'text';
const shown = (name: string, value = '') => (/PASSWORD|TOKEN/.test(name) ? 'wrong' : `"${withoutCredentials(value)}"`);
const withoutCredentials = (value: string) => value.replace(/\/\/[^@/]*@/, '//');
