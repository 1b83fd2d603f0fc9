import { useWords } from '../../i18n/useWords.ts';
import { Segments } from '../filters/Segments.tsx';
import type { Form } from './passageMarks.ts';

const forms = ['raw', 'cleaned'] as const satisfies readonly Form[];

/** The text as it was printed, with all that was done to it, or as it was read. */
export function FormChoice({ form, onForm }: { form: Form; onForm: (form: Form) => void }) {
  const { words } = useWords();
  return (
    <Segments
      label={words.reader.form}
      value={form}
      options={forms.map((id) => ({ id, name: words.reader[id] }))}
      onChange={onForm}
    />
  );
}
