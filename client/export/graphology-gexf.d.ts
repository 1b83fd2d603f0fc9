/** The writer alone: the package's own entry for browsers also makes its parser, which needs a DOM to load. */
declare module 'graphology-gexf/browser/writer.js' {
  export { write as default } from 'graphology-gexf/browser';
}
