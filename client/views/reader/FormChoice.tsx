import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import type { Form } from './passageMarks.ts';

const forms = ['raw', 'cleaned'] as const satisfies readonly Form[];

/** The text as it was printed, with all that was done to it, or as it was read. */
export function FormChoice({ form, onForm }: { form: Form; onForm: (form: Form) => void }) {
  const { words } = useWords();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={words.reader.form}
      disallowEmptySelection
      selectedKeys={[form]}
      onSelectionChange={(keys) => onForm(forms.find((one) => keys.has(one)) ?? form)}
    >
      {forms.map((one) => (
        <ToggleButton key={one} id={one} className="segment">
          {words.reader[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
