import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { groupings } from '../../state/recipe.ts';
import { groupBy, toggleGroup } from '../../state/transitions.ts';
import { FirstOf } from './FirstOf.tsx';
import { groupsOf } from './groupsOf.ts';
import { Section } from './Section.tsx';
import { Segments } from './Segments.tsx';

/** Nodes taken together by place or by kind; each group can be opened on its own. */
export function Grouping({ picture }: { picture: Picture }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const { folds, forced } = picture.visible;
  const groups = groupsOf(picture, recipe.open, language);
  const note = recipe.group === 'none' ? null : words.filters.groupings[recipe.group];
  return (
    <Section id="grouping" title={words.filters.grouping} note={note} open={forced}>
      <Segments
        label={words.filters.grouping}
        value={recipe.group}
        options={groupings.map((id) => ({ id, name: words.filters.groupings[id] }))}
        onChange={(group) => go(groupBy(group))}
      />
      {forced && <p className="section-hint">{words.filters.forced(folds.size)}</p>}
      {recipe.group !== 'none' && groups.length === 0 && <p className="section-hint">{words.filters.noGroups}</p>}
      {groups.length > 0 && (
        <div className="toggles groups">
          <FirstOf items={groups}>
            {({ id, name, members }) => (
              <li key={id}>
                <ToggleButton className="toggle" isSelected={members === null} onChange={() => go(toggleGroup(id))}>
                  <span>{name}</span>
                  {members !== null && <b>{members}</b>}
                </ToggleButton>
              </li>
            )}
          </FirstOf>
        </div>
      )}
    </Section>
  );
}
