import type { Words } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';

/** What a picture shows, in a few words: what is open, or how much there is. */
export function viewTitle({ visible, graph }: Picture, selection: string | null, words: Words): string {
  const open = graph.nodes.find(({ id }) => id === selection)?.label;
  return `${words.app.name} · ${open ?? words.canvas.counts(visible.nodes.length, visible.edges.length)}`;
}
