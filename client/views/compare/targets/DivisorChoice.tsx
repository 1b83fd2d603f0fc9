import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../../../i18n/useWords.ts';
import { Icon } from '../../Icon.tsx';
import type { Options } from '../useOptions.ts';
import type { Scope } from '../useScope.ts';
import { parseTable, writeDivisor } from './divisor.ts';

type Props = { readonly scope: Scope | null; readonly options: Options };

/** A table of one's own, such as population, that figures are divided by; it stays in the address, and nowhere else. */
export function DivisorChoice({ scope, options }: Props) {
  const { words } = useWords();
  const name = options.text('per');
  return (
    <DialogTrigger>
      <Button className="button tree-choice">
        <small>{words.comparing.targets.divide}</small>
        <span>
          <span>{name ?? words.comparing.targets.undivided}</span>
          <Icon name="down" />
        </span>
      </Button>
      <Popover className="tree-popover" placement="bottom start">
        <Dialog aria-label={words.comparing.targets.divide}>
          {({ close }) => <Form scope={scope} options={options} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Form({ scope, options, onDone }: Props & { onDone: () => void }) {
  const { words } = useWords();
  const [name, setName] = useState(options.text('per') ?? '');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const said = useId();
  const take = () => {
    const table = parseTable(text, scope?.regions ?? []);
    setWrong(table.wrong);
    if (table.wrong.length > 0 || table.rows.length === 0 || name.trim() === '') return;
    options.set({ per: name.trim(), divisor: writeDivisor(table.rows) });
    onDone();
  };
  const clear = () => {
    options.set({ per: null, divisor: null });
    onDone();
  };
  return (
    <div className="divisor">
      <p className="hint">{words.comparing.targets.divideHint}</p>
      <label>
        <span>{words.comparing.targets.divisorName}</span>
        <input value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        <span>{words.comparing.targets.table}</span>
        <textarea
          rows={5}
          value={text}
          placeholder={words.comparing.targets.tableHint}
          aria-describedby={said}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <label className="divisor-file">
        <span>{words.comparing.targets.file}</span>
        <input
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={async (event) => setText((await event.target.files?.[0]?.text()) ?? text)}
        />
      </label>
      <p id={said} role="status">
        {wrong.length > 0 && words.comparing.targets.wrongLines(wrong.join(', '))}
      </p>
      <Button className="button accent" onPress={take}>
        {words.comparing.targets.divideNow}
      </Button>
      <Button className="button quiet" isDisabled={options.text('per') === null} onPress={clear}>
        {words.comparing.targets.undivided}
      </Button>
    </div>
  );
}
