import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import type { Tool } from '../../network/SelectLayer.tsx';
import { useView } from '../../state/RecipeContext.ts';
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
        <ToggleButtonGroup
          className="segments"
          aria-label={words.actions.tools}
          disallowEmptySelection
          selectedKeys={[tool]}
          onSelectionChange={(keys) => onTool(tools.find((one) => keys.has(one)) ?? 'move')}
        >
          {tools.map((one) => (
            <ToggleButton key={one} id={one} className="segment" aria-label={words.canvas.tools[one]}>
              <Icon name={signs[one]} />
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </div>
  );
}
