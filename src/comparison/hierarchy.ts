/** One SKOS statement: `narrower` has the broader principle `broader`. */
export interface BroaderLink {
  readonly narrower: number;
  readonly broader: number;
}

/** A hierarchy of principles, in which each may stand under several. Assumed free of cycles; ends on one all the same. */
export interface Hierarchy {
  /** Every principle above `principle`, at any distance, without itself. */
  broaderOf(principle: number): ReadonlySet<number>;
  /** Every principle below `principle`, at any distance, without itself. */
  narrowerOf(principle: number): ReadonlySet<number>;
}

export function hierarchyOf(links: readonly BroaderLink[]): Hierarchy {
  const up = neighbours(links.map(({ narrower, broader }) => [narrower, broader]));
  const down = neighbours(links.map(({ narrower, broader }) => [broader, narrower]));
  return {
    broaderOf: (principle) => reachable(principle, up),
    narrowerOf: (principle) => reachable(principle, down),
  };
}

function neighbours(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [from, to] of pairs) {
    const known = found.get(from);
    if (known) known.push(to);
    else found.set(from, [to]);
  }
  return found;
}

function reachable(start: number, next: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const found = new Set<number>();
  const pending = [...(next.get(start) ?? [])];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    if (current === start || found.has(current)) continue;
    found.add(current);
    pending.push(...(next.get(current) ?? []));
  }
  return found;
}
