/** The words of "view as query" in English. */
export const query = {
  title: 'This view as a query',
  intro:
    'All that is on the screen comes from the GraphQL below. A filter of measures is part of where the view starts; hiding, grouping and layout happen in the browser.',
  hidden: (count: number) => `Filters hide ${count} more.`,
  whole: 'The whole view',
  part: (number: number, of: number) => `Part ${number} of ${of}`,
  parts: 'Too much for one request, so in parts',
  tabs: 'Written as',
  forms: { graphql: 'GraphQL', curl: 'curl', python: 'Python', r: 'R', paste: 'Paste a query' },
  document: 'Query',
  variables: 'Variables',
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  newTab: 'opens in a new tab',
  inGraphiql: 'Open in GraphiQL',
  tooLong: 'Too long for an address; copy it and paste it into GraphiQL.',
  gallery: 'Research questions',
  galleryHint: 'Each opens in GraphiQL, to run and to change.',
  galleryUse: 'Choose one to fill it in above, then draw it.',
  galleryWaiting: 'Reading the questions…',
  galleryFailed: 'The questions could not be read.',
  use: (question: string) => `Fill in: ${question}`,
  unreadable: (reason: string) => `This view cannot be written as a query. ${reason}`,
  close: 'Close',
  paste: {
    hint: 'Paste a GraphQL query, a JSON body or a curl command. A network in the answer is drawn as it is; otherwise the entities in the answer are drawn.',
    text: 'Query',
    variables: 'Variables (JSON, optional)',
    draw: 'Draw it',
    drawing: 'Asking…',
  },
  faults: {
    EMPTY: () => 'There is no query here. Paste a GraphQL query, such as { instrumentNetwork { nodes { id } } }.',
    SYNTAX: (detail: string, at: string) => `Not GraphQL${at}: ${detail}`,
    MUTATION: (detail: string, at: string) =>
      `There is a ${detail}${at}. Only reading is possible here: make it a query.`,
    OPERATIONS: (detail: string) => `There are ${detail} operations here. Leave one query.`,
    VARIABLES: (detail: string) =>
      `The variables are not a JSON object: ${detail}. They should look like {"id": "region:320200"}.`,
    NOTHING: (detail: string) =>
      `Nothing in the answer can be drawn (it holds: ${detail}). Ask for a Network, such as neighborhood, or for the id of entities.`,
    REFUSED: (detail: string, at: string) => `The server refused it${at}: ${detail}`,
    UNREACHABLE: () => 'The server does not answer. See that it runs, and try again.',
  },
  at: (line: number, column: number) => ` at line ${line}, column ${column}`,
};
