import { useWords } from '../../../i18n/useWords.ts';
import { MeasureFacts } from '../MeasureFacts.tsx';
import { useOptions } from '../useOptions.ts';
import type { Scope } from '../useScope.ts';
import { schemeName, type Whole } from './mixBars.ts';

type Props = { readonly wholes: readonly Whole[]; readonly scope: Scope | null };

/** The measures of one part of a bar: of one side under one scheme, or with one STIP code or a code of one family. */
export function MixFacts({ wholes, scope }: Props) {
  const speech = useWords();
  const { words } = speech;
  const [id = '', scheme = '', value = ''] = useOptions().text('facts')?.split('~') ?? [];
  const whole = wholes.find((one) => one.id === id);
  if (!scope) return null;
  if (!whole) return <p className="note">{words.notice.unknown.text}</p>;
  const code = whole.mix.stip.find((one) => one.code === value);
  const family = whole.mix.stipFamilies.find((one) => one.family === value);
  const codes = whole.mix.stip.filter((one) => one === code || (family && one.family === family.family));
  const instruments = scope.instruments.filter(({ sides, stip }) =>
    scheme === 'stip'
      ? codes.some((one) => stip.includes(one.code))
      : sides.some((one) => one.scheme === scheme && one.side === value),
  );
  const side = (['SUPPLY', 'ENVIRONMENT', 'DEMAND'] as const).find((one) => one === value);
  const named = code ? `${code.code} ${code.name}` : (family?.name ?? value);
  const title = side ? `${words.filters.sides[side]} · ${schemeName(scheme, speech)}` : named;
  const of = { instruments: instruments.map((one) => one.id) };
  return (
    <MeasureFacts
      title={whole.document ? `${title} · ${whole.name}` : title}
      places={whole.places}
      of={whole.document ? { ...of, policies: [whole.id] } : { ...of, regions: [whole.id] }}
    />
  );
}
