import { useWords } from '../../../i18n/useWords.ts';
import { MeasureFacts } from '../MeasureFacts.tsx';
import { stipName } from '../stipName.ts';
import { useOptions } from '../useOptions.ts';
import type { Scope } from '../useScope.ts';
import { schemeName, type Whole } from './mixBars.ts';

type Props = { readonly wholes: readonly Whole[]; readonly scope: Scope | null };

/** The measures of one part of a bar: of one side under one scheme, or with one STIP code. */
export function MixFacts({ wholes, scope }: Props) {
  const speech = useWords();
  const { words } = speech;
  const [id = '', scheme = '', value = ''] = useOptions().text('facts')?.split('~') ?? [];
  const whole = wholes.find((one) => one.id === id);
  if (!scope) return null;
  if (!whole) return <p className="note">{words.notice.unknown.text}</p>;
  const instruments = scope.instruments.filter(({ sides, stip }) =>
    scheme === 'stip' ? stip.includes(value) : sides.some((one) => one.scheme === scheme && one.side === value),
  );
  const side = (['SUPPLY', 'ENVIRONMENT', 'DEMAND'] as const).find((one) => one === value);
  const title = side ? `${words.filters.sides[side]} · ${schemeName(scheme, speech)}` : stipName(value, scope, speech);
  const of = { instruments: instruments.map((one) => one.id) };
  return (
    <MeasureFacts
      title={whole.document ? `${title} · ${whole.name}` : title}
      places={whole.places}
      of={whole.document ? { ...of, policies: [whole.id] } : { ...of, regions: [whole.id] }}
    />
  );
}
