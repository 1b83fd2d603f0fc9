import type { RefObject } from 'react';
import type { Camera } from '../../network/Canvas.tsx';
import type { Drawn } from '../explorer/usePicture.ts';

/** What the dialogs of a view take; `camera` draws it. */
export type OfView = {
  readonly drawn: Drawn;
  readonly camera: RefObject<Camera | null>;
  readonly onClose: () => void;
};
