import type { Options } from '../useOptions.ts';

type Props = { readonly name: string; readonly label: string; readonly options: Options };

/** Something to switch on. */
export function Flag({ name, label, options }: Props) {
  const on = options.flag(name);
  return (
    <label className="compare-flag">
      <input type="checkbox" checked={on} onChange={() => options.set({ [name]: on ? null : 'yes' })} />
      <span>{label}</span>
    </label>
  );
}
