import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../i18n/useWords.ts';
import { Window } from '../views/Window.tsx';
import { download } from './download.ts';
import './exportDialog.css';
import { fileName } from './fileName.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';
import type { ExportView } from './view.ts';

type Props = {
  readonly onClose: () => void;
  readonly counts: { readonly nodes: number; readonly edges: number };
  readonly hidden: readonly string[];
  /** Reads the canvas when a format is chosen, not before. */
  readonly makeView: () => Promise<ExportView>;
};

/** Saves what is on the screen, in any format. */
export function ExportDialog({ onClose, counts, hidden, makeView }: Props) {
  const { words } = useWords();
  const { said, busy, save } = useSaving(makeView);
  return (
    <Window title={words.export.title} onClose={onClose} className="export" close={words.export.close} accent>
      <p>{words.export.intro(counts.nodes, counts.edges)}</p>
      {hidden.length > 0 && (
        <p className="export-hidden">
          <b>{words.export.hidden}</b> {hidden.join(' · ')}
        </p>
      )}
      <ul>
        {formats.map((format) => (
          <FormatRow key={format.id} format={format} busy={busy} onSave={() => save(format)} />
        ))}
      </ul>
      <WholeGraph />
      <output aria-live="polite">{said}</output>
    </Window>
  );
}

/** The formats of the whole graph, as the server writes them at `/export/FORMAT`. */
const wholes = ['graphml', 'gexf', 'csv', 'json-ld', 'json'] as const;

function WholeGraph() {
  const { words } = useWords();
  return (
    <p className="export-whole">
      {words.export.whole}
      {wholes.map((format) => (
        <a key={format} href={`/export/${format}`} download>
          {words.export.wholes[format]}
        </a>
      ))}
    </p>
  );
}

type RowProps = { readonly format: Format; readonly busy: boolean; readonly onSave: () => void };

function FormatRow({ format, busy, onSave }: RowProps) {
  const { words } = useWords();
  const name = words.export.formats[format.id];
  return (
    <li>
      <Button className="export-format" aria-label={words.export.save(name)} isDisabled={busy} onPress={onSave}>
        <b>{name}</b>
        <span>{words.export.hints[format.id]}</span>
        <code>.{format.extension}</code>
      </Button>
    </li>
  );
}

function useSaving(makeView: () => Promise<ExportView>) {
  const { words } = useWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (format: Format) => {
    setBusy(true);
    setSaid(words.export.saving);
    try {
      const view = await makeView();
      const name = fileName(view, format);
      download(await format.run(view), name);
      setSaid(words.export.saved(name));
    } catch (error) {
      setSaid(words.export.failed(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };
  return { said, busy, save };
}
