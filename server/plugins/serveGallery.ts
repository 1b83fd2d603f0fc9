import type { Plugin } from 'graphql-yoga';
import type { GalleryQuestion } from '../gallery.ts';

/** Answers `GET /gallery.json` with the research questions, for the explorer to list. */
export function serveGallery(gallery: readonly GalleryQuestion[]): Plugin {
  const body = JSON.stringify(gallery);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/gallery.json' || request.method !== 'GET') return;
      const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' };
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}
