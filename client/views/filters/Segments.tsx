import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

type Segment<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  /** What is seen in place of the name, which is then only said. */
  readonly shown?: ReactNode;
};
type Props<Id extends string> = {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly Segment<Id>[];
  readonly onChange: (id: Id) => void;
  readonly className?: string;
};

/** One of a few, all in sight. */
export function Segments<Id extends string>({ label, value, options, onChange, className = '' }: Props<Id>) {
  return (
    <ToggleButtonGroup
      className={`segments ${className}`}
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, name, shown }) => (
        <ToggleButton key={id} id={id} className="segment" {...(shown && { 'aria-label': name })}>
          {shown ?? name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
