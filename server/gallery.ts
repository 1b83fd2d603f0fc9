import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A research question as a query that runs as it stands. */
export type GalleryQuestion = {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly document: string;
};

const folder = join(import.meta.dirname, 'gallery');

/** The research questions that GraphiQL opens with: every file of `server/gallery/`, in the order of their names. */
export function readGallery(): readonly GalleryQuestion[] {
  return globSync('*.graphql', { cwd: folder })
    .sort()
    .map((file) => questionIn(file, readFileSync(join(folder, file), 'utf8')));
}

/** A question is said in the first two lines of its file, in Chinese and in English. */
function questionIn(file: string, document: string): GalleryQuestion {
  const [, zh, en] = /^# (.+)\n# (.+)\n/.exec(document) ?? [];
  if (!zh || !en) throw new Error(`${file} has no title; should start with "# " and Chinese, then "# " and English`);
  return { id: basename(file, '.graphql').replace(/^\d+-/, ''), title: { zh, en }, document };
}
