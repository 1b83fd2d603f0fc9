import { useEffect } from 'react';
import type { Kind } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import { KindName } from '../KindMark.tsx';
import { OtherName } from './OtherName.tsx';

type Props = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary?: string | null;
};

/** What an entity is called, what it is, and in a sentence or two what it says. */
export function PanelHead({ id, kind, name, aliases = [], summary }: Props) {
  const { words } = useWords();
  const { recipe } = useView();
  useEffect(() => {
    document.title = `${name} · ${words.app.name}`;
    return () => {
      document.title = words.app.name;
    };
  }, [name, words]);
  return (
    <div className="panel-head" data-id={id}>
      <KindName kind={kind} />
      <h2 id="panel-title">{name}</h2>
      {recipe.view === 'entity' && <OtherName id={id} />}
      {aliases.length > 0 && (
        <p className="aliases">
          {words.panel.aliases} <span lang="zh-CN">{aliases.slice(0, 6).join(' · ')}</span>
        </p>
      )}
      {summary && <p className="summary">{summary}</p>}
    </div>
  );
}
