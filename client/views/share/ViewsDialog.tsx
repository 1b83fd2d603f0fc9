import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { download } from '../../export/download.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import {
  dropView,
  keepView,
  readViewFile,
  readViews,
  recipeOfView,
  type SavedView,
  viewFile,
  viewOf,
} from '../../state/savedViews.ts';
import { Icon } from '../Icon.tsx';
import { Window } from '../Window.tsx';
import './share.css';

/** Views kept under a name in this browser: save the current one, open, hand on as a file, delete. */
export function ViewsDialog({ onClose }: { onClose: () => void }) {
  const { words, language } = useWords();
  const { recipe, go } = useView();
  const [views, setViews] = useState(() => readViews(window.localStorage));
  const [fault, setFault] = useState<string | null>(null);
  const show = (view: SavedView) => {
    go(() => recipeOfView(view, language));
    onClose();
  };
  const change = (write: () => readonly SavedView[]) => {
    try {
      setViews(write());
      setFault(null);
    } catch {
      setFault(words.share.notKept);
    }
  };
  const openFile = async (file: File) => {
    const view = readViewFile(await file.text());
    if (view) show(view);
    else setFault(words.share.badFile(file.name));
  };
  return (
    <Window title={words.share.viewsTitle} onClose={onClose} className="views">
      <p>{words.share.viewsHint}</p>
      <SaveForm onSave={(name) => change(() => keepView(window.localStorage, viewOf(recipe, name, new Date())))} />
      {fault && <p role="alert">{fault}</p>}
      {views.length === 0 && <p className="note">{words.share.none}</p>}
      <ul className="view-list">
        {views.map((view) => (
          <ViewRow
            key={view.name}
            view={view}
            onOpen={() => show(view)}
            onDrop={() => change(() => dropView(window.localStorage, view.name))}
          />
        ))}
      </ul>
      <label className="button view-file">
        {words.share.openFile}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) openFile(file);
          }}
        />
      </label>
    </Window>
  );
}

/** Saves a view as a file that `ViewsDialog` opens again. */
export function saveViewFile(view: SavedView): void {
  const name = view.name.replace(/[^\p{L}\p{N}]+/gu, '-') || 'view';
  download(new Blob([viewFile(view)], { type: 'application/json' }), `${name}.view.json`);
}

function SaveForm({ onSave }: { onSave: (name: string) => void }) {
  const { words } = useWords();
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSave(name.trim());
    setName('');
  };
  return (
    <form className="view-save" onSubmit={save}>
      <label>
        {words.share.name}
        <input value={name} maxLength={80} onChange={({ target }) => setName(target.value)} />
      </label>
      <Button type="submit" className="button accent" isDisabled={name.trim() === ''}>
        {words.share.save}
      </Button>
    </form>
  );
}

type RowProps = { readonly view: SavedView; readonly onOpen: () => void; readonly onDrop: () => void };

function ViewRow({ view, onOpen, onDrop }: RowProps) {
  const { words, language } = useWords();
  const { name, savedAt } = view;
  return (
    <li>
      <Button className="view-open" aria-label={words.share.openView(name)} onPress={onOpen}>
        <b>{name}</b>
        <time dateTime={savedAt}>{new Date(savedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB')}</time>
      </Button>
      <Button className="button quiet square" aria-label={words.share.fileOf(name)} onPress={() => saveViewFile(view)}>
        <Icon name="save" />
      </Button>
      <Button className="button quiet square" aria-label={words.share.drop(name)} onPress={onDrop}>
        <Icon name="close" />
      </Button>
    </li>
  );
}
