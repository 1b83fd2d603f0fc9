import { type Ref, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useWords } from '../../i18n/useWords.ts';
import { askPasted } from '../../queries/askPasted.ts';
import { faultWords } from './faultWords.ts';
import { Gallery } from './Gallery.tsx';

/** Draws a query that was written elsewhere. It is asked first, so that what cannot be drawn is said here. */
export function PasteForm({ onDraw }: { onDraw: (text: string, variables: string) => void }) {
  const { words, lang } = useWords();
  const [text, setText] = useState('');
  const [variables, setVariables] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const draw = async () => {
    setBusy(true);
    setFault(null);
    try {
      await askPasted(text, variables, lang);
      onDraw(text, variables);
    } catch (error) {
      setFault(faultWords(error, words));
    }
    setBusy(false);
  };
  const use = (document: string) => {
    setText(document);
    setVariables('');
    setFault(null);
    area.current?.focus();
  };
  return (
    <div className="paste">
      <p>{words.query.paste.hint}</p>
      <Written label={words.query.paste.text} value={text} onChange={setText} rows={9} area={area} />
      <Written label={words.query.paste.variables} value={variables} onChange={setVariables} rows={2} />
      {fault !== null && (
        <p className="paste-fault" role="alert">
          {fault}
        </p>
      )}
      <Button className="button accent" isDisabled={busy} onPress={draw}>
        {busy ? words.query.paste.drawing : words.query.paste.draw}
      </Button>
      <Gallery onUse={use} />
    </div>
  );
}

type WrittenProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows: number;
  readonly area?: Ref<HTMLTextAreaElement>;
};

function Written({ label, value, onChange, rows, area = null }: WrittenProps) {
  return (
    <TextField className="written" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <TextArea ref={area} rows={rows} spellCheck="false" autoComplete="off" autoCapitalize="off" />
    </TextField>
  );
}
