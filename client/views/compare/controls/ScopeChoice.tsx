import { kinds } from '../../../../graph/model.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Options } from '../useOptions.ts';
import { type Scope, treeOf } from '../useScope.ts';
import { TreeChoice } from './TreeChoice.tsx';

const named = {
  places: { of: 'regions', kind: 'REGION' },
  instruments: { of: 'instruments', kind: 'INSTRUMENT' },
  recipients: { of: 'groups', kind: 'GROUP' },
} as const;

type Props = { readonly name: keyof typeof named; readonly scope: Scope | null; readonly options: Options };

/** The places, instruments or recipients that a comparison looks at. */
export function ScopeChoice({ name, scope, options }: Props) {
  const { language } = useWords();
  const { of, kind } = named[name];
  return (
    <TreeChoice
      title={kinds[kind].plural[language]}
      tree={treeOf(scope, of)}
      chosen={options.list(name)}
      onChange={(chosen) => options.set({ [name]: chosen?.join(',') ?? null })}
    />
  );
}
