import type { Request } from './question.ts';

/** A request as an R program, for https://docs.ropensci.org/ghql, which takes the line breaks out of a query. */
export function asR({ document, variables }: Request, endpoint: string): string {
  const lines = [
    '# install.packages(c("ghql", "jsonlite"))',
    'library(ghql)',
    '',
    `client <- GraphqlClient$new(url = ${quoted(endpoint)})`,
    'queries <- Query$new()',
    `queries$query("view", ${quoted(document)})`,
    `variables <- jsonlite::fromJSON(${quoted(JSON.stringify(variables))}, simplifyVector = FALSE)`,
    'answer <- jsonlite::fromJSON(client$exec(queries$queries$view, variables))',
  ];
  return `${lines.join('\n')}\n`;
}

/** A string of R; line breaks stand as they are. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(control, escaped)}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a program
const control = /[\u0001-\u0009\u000b-\u001f\u007f]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
