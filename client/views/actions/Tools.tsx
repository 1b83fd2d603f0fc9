import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Tool } from '../../network/SelectLayer.tsx';
import { useView } from '../../state/RecipeContext.ts';
import { Segments } from '../filters/Segments.tsx';
import { Icon } from '../Icon.tsx';
import './tools.css';

type Props = {
  readonly tool: Tool;
  /** Null where there is no canvas to point at. */
  readonly onTool: ((tool: Tool) => void) | null;
};
const tools = ['move', 'box', 'lasso'] as const;
const signs = { move: 'hand', box: 'box', lasso: 'lasso' } as const;

/** What the pointer does on the canvas, and the way back from what was done. */
export function Tools({ tool, onTool }: Props) {
  const { words } = useWords();
  const { undoing } = useView();
  return (
    <div className="tools" role="toolbar" aria-label={words.actions.tools}>
      <Button
        className="button square quiet"
        aria-label={words.actions.undo}
        isDisabled={!undoing.undo}
        onPress={() => undoing.undo?.()}
      >
        <Icon name="undo" />
      </Button>
      <Button
        className="button square quiet"
        aria-label={words.actions.redo}
        isDisabled={!undoing.redo}
        onPress={() => undoing.redo?.()}
      >
        <Icon name="redo" />
      </Button>
      {onTool && (
        <Segments
          label={words.actions.tools}
          value={tool}
          options={tools.map((id) => ({ id, name: words.canvas.tools[id], shown: <Icon name={signs[id]} /> }))}
          onChange={onTool}
        />
      )}
    </div>
  );
}
