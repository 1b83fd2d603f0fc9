import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { parseDate } from './years.ts';

type Props = {
  readonly label: string;
  readonly value: string | null;
  /** Why a date cannot stand here; null where it can. */
  readonly refuse: (date: string) => string | null;
  readonly onChange: (date: string | null) => void;
};

/** A date to type, to the year, the month or the day; it is taken on Enter or on leaving, and what is wrong with it is said. */
export function DateField({ label, value, refuse, onChange }: Props) {
  const { words } = useWords();
  const [text, setText] = useState(value ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const fault = useId();
  const commit = () => {
    const date = parseDate(text);
    const why = text.trim() === '' ? null : date === null ? words.filters.notDate(text.trim()) : refuse(date);
    setWrong(why);
    if (why === null && date !== value) onChange(date);
  };
  return (
    <label className="date-field">
      <span>{label}</span>
      <input
        value={text}
        placeholder={words.filters.dateHint}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : fault}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {wrong !== null && (
        <small id={fault} role="alert">
          {wrong}
        </small>
      )}
    </label>
  );
}
