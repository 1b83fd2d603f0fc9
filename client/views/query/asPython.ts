import type { Request } from './question.ts';

/** A request as a Python program, for version 4 of https://github.com/graphql-python/gql. */
export function asPython({ document, variables }: Request, endpoint: string): string {
  const hasVariables = Object.keys(variables).length > 0;
  const lines = [
    '# pip install "gql[requests]>=4"',
    'from gql import Client, gql',
    'from gql.transport.requests import RequestsHTTPTransport',
    '',
    `client = Client(transport=RequestsHTTPTransport(url=${literal(endpoint)}))`,
    `query = gql(${block(document)})`,
    ...(hasVariables ? [`query.variable_values = ${literal(variables)}`] : []),
    'print(client.execute(query))',
  ];
  return `${lines.join('\n')}\n`;
}

/** Text between three quotes; line breaks stand as they are, anything that Python would read otherwise is escaped. */
function block(text: string): string {
  const safe = text.replace(/\\/g, '\\\\').replaceAll('"""', '\\"\\"\\"').replace(control, escaped);
  return `"""\n${safe}\n"""`;
}

/** A JSON value as Python writes it; strings of JSON are strings of Python. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
    .join(', ')}}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a program
const control = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

function escaped(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
