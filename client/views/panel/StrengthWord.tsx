import type { Strength } from '../../../generated/operations.ts';
import { useWords } from '../../i18n/useWords.ts';

const levels: Readonly<Record<Strength, number>> = {
  PROVIDES: 5,
  ORGANISES: 4,
  SUPPORTS: 3,
  ENCOURAGES: 2,
  EXPLORES: 1,
};

/** How strongly an instrument is taken up, as a word and as bars. */
export function StrengthWord({ strength }: { strength: Strength }) {
  const { words } = useWords();
  return (
    <span className="strength" title={words.strength}>
      <svg viewBox="0 0 20 12" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((level) => (
          <rect
            key={level}
            x={(level - 1) * 4}
            y={10 - level * 2}
            width="2.6"
            height={level * 2 + 2}
            rx="0.6"
            className={level <= levels[strength] ? 'on' : ''}
          />
        ))}
      </svg>
      {words.strengths[strength]}
    </span>
  );
}
