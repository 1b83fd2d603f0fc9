/** The words of saving what is on the screen in English. */
export const exporting = {
  title: 'Export this view',
  intro: (nodes: number, edges: number) => `${nodes} nodes and ${edges} links, as on the screen.`,
  hidden: 'Left out',
  save: (name: string) => `Save ${name}`,
  saving: 'Writing…',
  saved: (file: string) => `Saved ${file}`,
  failed: (reason: string) => `Could not write it: ${reason}`,
  close: 'Close',
  formats: {
    png: 'PNG picture',
    svg: 'SVG drawing',
    graphml: 'GraphML',
    gexf: 'GEXF',
    json: 'JSON',
    nodesCsv: 'CSV of nodes',
    edgesCsv: 'CSV of links',
  },
  hints: {
    png: 'As on the screen, for slides and documents',
    svg: 'Text stays text: can be edited, sharp in print',
    graphml: 'For yEd, Cytoscape, igraph, NetworkX',
    gexf: 'For Gephi, with places and colours',
    json: 'Every attribute and where it comes from, for programs',
    nodesCsv: 'For Excel and R; text that starts with = + - @ gets an apostrophe, so that it is no formula',
    edgesCsv: 'Both ends, relation and weight of every link; apostrophes as above',
  },
};
