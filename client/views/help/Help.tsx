import { useWords } from '../../i18n/useWords.ts';
import { Window } from '../Window.tsx';
import { type KeyGroup, keyGroups, printedKey } from './keyGroups.ts';
import './help.css';

/** How to read the picture, and the map of every key. */
export function Help({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  return (
    <Window title={words.help.title} onClose={onClose} frame="help-modal" close={words.help.close} accent>
      <p>{words.help.intro}</p>
      <p>{words.help.more}</p>
      <h3>{words.help.keys}</h3>
      <div className="help-keys">
        {keyGroups.map((group) => (
          <Keys key={group.group} group={group} />
        ))}
      </div>
      <h3>{words.help.mouse}</h3>
      <ul>
        <li>{words.help.click}</li>
        <li>{words.help.doubleClick}</li>
        <li>{words.help.rightClick}</li>
        <li>{words.help.shiftClick}</li>
        <li>{words.help.drag}</li>
      </ul>
    </Window>
  );
}

function Keys({ group: { group, rows } }: { group: KeyGroup }) {
  const { words } = useWords();
  const isMac = /Mac|iP(ad|hone)/.test(navigator.userAgent);
  return (
    <section>
      <h4>{words.help.groups[group]}</h4>
      <dl>
        {rows.map(({ row, keys }) => (
          <div key={row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{printedKey(key, isMac)}</kbd>
              ))}
            </dt>
            <dd>{words.help.rows[row]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
