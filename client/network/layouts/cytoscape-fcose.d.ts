declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  /** Registers the layout `fcose` with cytoscape. */
  const fcose: Ext;
  export default fcose;
}
