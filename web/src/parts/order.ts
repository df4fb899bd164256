/** The list with one of its members moved by some places, as far as the list goes. */
export function moved<Member>(list: readonly Member[], member: Member, by: number): Member[] {
  const from = list.indexOf(member);
  if (from === -1) return [...list];
  const others = list.filter((other) => other !== member);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return [...others.slice(0, to), member, ...others.slice(to)];
}

/**
 * The list with one more member: where it belongs in an order, if the list keeps to that order so far and the order knows
 * it; otherwise at the end.
 */
export function added<Member>(list: readonly Member[], member: Member, order: readonly Member[]): Member[] {
  const places = list.map((other) => order.indexOf(other));
  const place = order.indexOf(member);
  const isInOrder = place !== -1 && places.every((other, index) => other > (places[index - 1] ?? -1));
  const later = isInOrder ? places.findIndex((other) => other > place) : -1;
  return later === -1 ? [...list, member] : [...list.slice(0, later), member, ...list.slice(later)];
}

/** The member that takes the place of one that is taken away: the next, or the one before the last; undefined: none. */
export function neighbour<Member>(list: readonly Member[], member: Member): Member | undefined {
  const at = list.indexOf(member);
  return list[at + 1] ?? list[at - 1];
}
