import { AskError } from '../../queries/ask.ts';
import { type Answered, useAsked } from '../../queries/useAnswer.ts';

export type GalleryQuestion = {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly document: string;
};

/** The research questions that the server has as queries. */
export function useGallery(): Answered<readonly GalleryQuestion[]> {
  return useAsked(askGallery, 'gallery');
}

async function askGallery(): Promise<readonly GalleryQuestion[]> {
  try {
    const response = await fetch('/gallery.json');
    return (await response.json()) as readonly GalleryQuestion[];
  } catch {
    throw new AskError('unreachable', 'the gallery could not be read');
  }
}
