import { useWords } from '../../../i18n/useWords.ts';
import { defaultScheme } from '../../../state/recipe.ts';
import { Choice } from '../../filters/Choice.tsx';
import { type Options, unless } from '../useOptions.ts';
import { type Scope, schemesOf } from '../useScope.ts';

/** The scheme that sorts instruments into sides. */
export function SchemeChoice({ scope, options }: { scope: Scope | null; options: Options }) {
  const { words } = useWords();
  const scheme = options.text('scheme') ?? defaultScheme;
  const all = [...new Set([...schemesOf(scope), scheme])];
  return (
    <Choice
      label={words.comparing.scheme}
      value={scheme}
      options={all.map((id) => ({ id, name: words.instrument.schemes[id] ?? id }))}
      onChange={(id) => options.set({ scheme: unless(defaultScheme, id) })}
    />
  );
}
