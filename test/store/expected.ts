import type { FactEdge, FactNode, FactSet } from '../../graph/facts.ts';
import { ghostOf } from '../../graph/store/load/ghost.ts';

/** What a store should hold, worked out anew from all that is loaded: the plain rules, without any of the loader's care. */
export type Shown = Readonly<Record<string, { hash: string; owners: string[]; teller: string | null }>>;

export class Expected {
  readonly #sets = new Map<string, FactSet>();
  #nodes = new Map<string, { fact: FactNode; teller: string | null }>();

  load(set: FactSet): void {
    this.#sets.set(set.source, set);
    this.#settle();
  }

  remove(source: string): void {
    this.#sets.delete(source);
    this.#settle();
  }

  sources(): string[] {
    return [...this.#sets.keys()].sort();
  }

  /** Every node and relation that is shown, by id. */
  shown(): Shown {
    const nodes = [...this.#nodes].map(([id, { fact, teller }]) => [
      id,
      { hash: fact.hash, owners: this.#owners(id), teller },
    ]);
    return Object.fromEntries([...nodes, ...this.#edges()].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  }

  #settle(): void {
    const before = this.#nodes;
    this.#nodes = new Map();
    const ids = new Set([...this.#sets.values()].flatMap((set) => [...set.names, ...set.nodes.map(({ id }) => id)]));
    for (const id of ids) {
      const [best] = this.#tellers(id, (set) => set.nodes.find((node) => node.id === id));
      const old = before.get(id);
      if (best) this.#nodes.set(id, best);
      else if (old) this.#nodes.set(id, { fact: old.teller === id ? ghostOf(old.fact) : old.fact, teller: null });
    }
  }

  #edges(): [string, Shown[string]][] {
    const ids = new Set([...this.#sets.values()].flatMap((set) => set.edges.map(({ id }) => id)));
    return [...ids].flatMap((id) => {
      const subject = id.slice(id.indexOf(':') + 1, id.indexOf('>'));
      const tellers = this.#tellers(subject, (set) => set.edges.find((edge) => edge.id === id));
      const [best] = tellers;
      if (!best || !this.#isShown(best.fact, best.teller)) return [];
      const owners = tellers.map(({ teller }) => teller).sort();
      return [[id, { hash: best.fact.hash, owners, teller: best.teller }]];
    });
  }

  #isShown({ source, target }: FactEdge, teller: string): boolean {
    const own = this.#sets.has(source.id) ? teller === source.id : true;
    return own && this.#nodes.has(source.id) && this.#nodes.has(target.id);
  }

  /** Best first: the thing's own record, then vocabularies, then other records, each by name. */
  #tellers<F>(subject: string, find: (set: FactSet) => F | undefined): { teller: string; fact: F }[] {
    const rank = (teller: string) => (teller === subject ? '0' : teller.startsWith('vocabulary:') ? '1' : '2') + teller;
    const found = [...this.#sets.values()].flatMap((set) => {
      const fact = find(set);
      return fact ? [{ teller: set.source, fact }] : [];
    });
    return found.sort((a, b) => (rank(a.teller) < rank(b.teller) ? -1 : 1));
  }

  #owners(id: string): string[] {
    const owners = [...this.#sets.values()].filter(
      (set) => set.names.includes(id) || set.nodes.some((node) => node.id === id),
    );
    return owners.map((set) => set.source).sort();
  }
}
