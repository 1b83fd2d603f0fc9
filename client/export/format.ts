import type { Words } from '../i18n/useWords.ts';
import type { ExportView } from './view.ts';

/** A way to write what is on the screen. */
export type Format = {
  readonly id: keyof Words['export']['formats'];
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  readonly run: (view: ExportView) => Promise<Blob> | Blob;
};
