import type { Ask } from '../../graph/analysis/ask.ts';
import { kinds } from '../../graph/model.ts';
import { entitiesByIds } from '../../graph/store/questions/entities.ts';
import { kindIn } from '../loaders/entities.ts';
import { Refusal } from './refusal.ts';

/** A small page that says what an entity is, for a frame; rejects with a `Refusal` 404 for an unknown id. */
export async function preview(ask: Ask, id: string): Promise<string> {
  const kind = kindIn(id);
  const [entity] = kind ? await ask(entitiesByIds, { kind, ids: [id] }) : [];
  if (!kind || !entity) throw new Refusal(404, `no entity "${id.slice(0, 80)}"; ids come from reconciliation`);
  const { nameZh, nameEn, aliases } = entity;
  const said = 'definitionZh' in entity ? entity.definitionZh : 'summaryZh' in entity ? entity.summaryZh : null;
  const { zh, en } = kinds[kind].caption;
  return page(nameZh, [
    `<h1 lang="zh-CN">${escaped(nameZh)}</h1>`,
    `<p lang="en">${escaped(nameEn)}</p>`,
    `<p>${escaped(`${zh} · ${en} · ${id}`)}</p>`,
    ...(aliases.length > 0 ? [`<p lang="zh-CN">${escaped(aliases.join('；'))}</p>`] : []),
    ...(said ? [`<p lang="zh-CN">${escaped(said)}</p>`] : []),
  ]);
}

const style = 'body{font:14px/1.5 system-ui,sans-serif;margin:12px}h1{font-size:16px;margin:0}p{margin:4px 0}';

const page = (title: string, lines: readonly string[]) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style><body>${lines.join('')}</body></html>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
