import type { ComponentType } from 'react';
import type { AnalysisName } from '../../state/recipe.ts';
import { Adoption } from './adoption/Adoption.tsx';
import { Collaboration } from './collaboration/Collaboration.tsx';
import { Gaps } from './gaps/Gaps.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import { Mix } from './mix/Mix.tsx';
import { Money } from './money/Money.tsx';
import { SideBySide } from './sideBySide/SideBySide.tsx';
import { Similarity } from './similarity/Similarity.tsx';
import { Targets } from './targets/Targets.tsx';

/** How a comparison is shown; `field` is the API's, by which it says what the comparison cannot tell. */
export type AnalysisView = { readonly field: string; readonly View: ComponentType };

export const analysisViews: Readonly<Record<AnalysisName, AnalysisView>> = {
  matrix: { field: 'instrumentMatrix', View: Matrix },
  sideBySide: { field: 'sideBySide', View: SideBySide },
  targets: { field: 'targetComparison', View: Targets },
  money: { field: 'incentiveComparison', View: Money },
  mix: { field: 'policyMix', View: Mix },
  collaboration: { field: 'collaboration', View: Collaboration },
  adoption: { field: 'adoption', View: Adoption },
  gaps: { field: 'gaps', View: Gaps },
  similarity: { field: 'similarity', View: Similarity },
};
