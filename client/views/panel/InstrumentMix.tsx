import type { RegionQuery } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Found } from '../../queries/documents.ts';
import { useView } from '../../state/RecipeContext.ts';
import { mixBySide, type SideOfMix } from './mixBySide.ts';
import { UseBars } from './UseBars.tsx';

type Props = { readonly uses: Found<RegionQuery>['instrumentUses']['nodes'] };

/** The mix of instruments of a place: how much weight each side has under the scheme in use, and a bar an instrument. */
export function InstrumentMix({ uses }: Props) {
  const { words } = useWords();
  const { scheme } = useView().recipe.filter;
  const sides = mixBySide(uses, scheme);
  const most = Math.max(1, ...sides.flatMap(({ instruments }) => instruments.map(({ measureCount }) => measureCount)));
  return (
    <>
      <p className="hint">
        {words.entity.mix.scheme(words.instrument.schemes[scheme] ?? scheme)} · {words.entity.mix.hint}
      </p>
      <div className="mix-bar" aria-hidden="true">
        {sides.map(({ side, uses: weight }) => (
          <i key={side} className={nameOf(side)} style={{ flexGrow: weight }} />
        ))}
      </div>
      {sides.map((one) => (
        <SideBars key={one.side} one={one} most={most} />
      ))}
    </>
  );
}

function SideBars({ one: { side, uses, instruments }, most }: { one: SideOfMix; most: number }) {
  const { words } = useWords();
  return (
    <div className={`mix ${nameOf(side)}`}>
      <h4>
        {side ? words.filters.sides[side] : words.entity.mix.unsided}
        <span className="count">{words.entity.mix.uses(uses)}</span>
      </h4>
      <UseBars
        most={most}
        uses={instruments.map(({ instrument, measureCount }) => ({ ...instrument, count: measureCount }))}
      />
    </div>
  );
}

const nameOf = (side: SideOfMix['side']): string => (side ?? 'none').toLowerCase();
