import { adoption } from './adoption.ts';
import type { Analysis } from './analysis.ts';
import { collaboration } from './collaboration.ts';
import { gaps } from './gaps.ts';
import { incentiveComparison } from './incentiveComparison.ts';
import { instrumentMatrix } from './instrumentMatrix.ts';
import { missingDocuments } from './missingDocuments.ts';
import { policyMix } from './policyMix.ts';
import { sideBySide } from './sideBySide.ts';
import { similarity } from './similarity.ts';
import { targetComparison } from './targetComparison.ts';

/** Every comparison across places, in the order in which they are offered. */
export const analyses: readonly Analysis<never, unknown>[] = [
  instrumentMatrix,
  targetComparison,
  incentiveComparison,
  policyMix,
  adoption,
  similarity,
  gaps,
  missingDocuments,
  sideBySide,
  collaboration,
];
