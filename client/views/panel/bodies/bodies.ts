import type { ComponentType } from 'react';
import type { Kind } from '../../../../graph/model.ts';
import { AddressedBody } from './AddressedBody.tsx';
import { AgencyBody } from './AgencyBody.tsx';
import { FunctionBody } from './FunctionBody.tsx';
import { IncentiveBody } from './IncentiveBody.tsx';
import { IndicatorBody } from './IndicatorBody.tsx';
import { InstrumentBody } from './InstrumentBody.tsx';
import { MeasureBody } from './MeasureBody.tsx';
import { PolicyBody } from './PolicyBody.tsx';
import { RegionBody } from './RegionBody.tsx';
import { TargetBody } from './TargetBody.tsx';

/** What is shown of an entity, by its kind: in the panel, and first on its page. */
export const bodies: Readonly<Record<Kind, ComponentType<{ id: string }>>> = {
  REGION: RegionBody,
  POLICY: PolicyBody,
  MEASURE: MeasureBody,
  TARGET: TargetBody,
  INDICATOR: IndicatorBody,
  INSTRUMENT: InstrumentBody,
  INCENTIVE: IncentiveBody,
  AGENCY: AgencyBody,
  FUNCTION: FunctionBody,
  PROGRAM: AddressedBody,
  GROUP: AddressedBody,
  INDUSTRY: AddressedBody,
};
