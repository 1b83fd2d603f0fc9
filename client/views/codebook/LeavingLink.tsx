import { EntityLink } from '../EntityLink.tsx';

type Props = { readonly id: string; readonly name: string; readonly from: string };

/** A link into the graph that notes in the address which entry it leaves, so that Back comes to it again. */
export function LeavingLink({ id, name, from }: Props) {
  return <EntityLink id={id} name={name} onOpen={() => window.history.replaceState(null, '', `#${from}`)} />;
}
