import { type Missing, missingPage } from '../store/questions/missing.ts';
import type { Analysis } from './analysis.ts';

export type MissingRequest = {
  /** Only documents cited by policies that apply in these places; null for all. */
  readonly regions: readonly string[] | null;
  /** The last of the page before. */
  readonly after: Missing | null;
  readonly limit: number;
};

/** Documents that are cited and not held: what to add next. */
export const missingDocuments: Analysis<MissingRequest, readonly Missing[]> = {
  id: 'missingDocuments',
  caption: { zh: '待收文件', en: 'Documents to add' },
  description: {
    zh: '被引用而未入库的文件，按引用它的文件数和引用次数排列，注明引用关系与出处条款。',
    en: 'Documents that are cited and not held, by how many documents cite them and how often, with how and in which clause.',
  },
  run: (ask, request) => ask(missingPage, request),
};
