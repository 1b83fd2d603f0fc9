import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { drawnRelationNames, drawnRelations } from '../../state/drawnRelations.ts';
import { countLinks } from '../../state/graph.ts';
import { linkAtLeast, toggleRelation } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { AtLeast } from './AtLeast.tsx';
import { Section } from './Section.tsx';

/** What is hidden by how it is joined in the picture: by relation, and by the number of links. */
export function PictureFilters({ picture }: { picture: Picture }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const { minDegree } = recipe;
  return (
    <>
      <Relations picture={picture} />
      <Section
        id="degree"
        title={words.filters.degree}
        note={minDegree > 0 ? words.filters.degreeValue(minDegree) : null}
      >
        <AtLeast
          label={words.filters.degree}
          value={minDegree}
          least={0}
          most={Math.max(0, ...countLinks(picture.graph.edges).values())}
          said={words.filters.degreeValue}
          hint={words.filters.degreeHint}
          onChange={(count) => go(linkAtLeast(count), 'replace')}
        />
      </Section>
    </>
  );
}

function Relations({ picture }: { picture: Picture }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const links = Map.groupBy(picture.graph.edges, (edge) => edge.relation);
  const drawn = drawnRelationNames.filter(
    (relation) => links.has(relation) || recipe.hiddenRelations.includes(relation),
  );
  const { length: off } = recipe.hiddenRelations;
  return (
    <Section id="relations" title={words.filters.relations} note={off > 0 ? `−${off}` : null}>
      <p className="section-hint">{words.filters.relationsHint}</p>
      <ul className="toggles" aria-label={words.filters.relations}>
        {drawn.map((relation) => (
          <li key={relation}>
            <ToggleButton
              className="toggle"
              isSelected={!recipe.hiddenRelations.includes(relation)}
              onChange={() => go(toggleRelation(relation))}
            >
              <span>{drawnRelations[relation].caption[language]}</span>
              <b>{links.get(relation)?.length ?? 0}</b>
            </ToggleButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
