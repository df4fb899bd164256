import { type Position, positionOf } from "../comparison/attestation.js";
import type { Entry } from "../entities/index.js";

type Stance = Entry<"stances">;

/**
 * Stances, each with the position that its era has on its principle by all of its stances on it.
 *
 * @param stances in canonical order, in which those of an era on a principle come one after the other
 */
export function* positioned(stances: Iterable<Stance>): Generator<readonly [Stance, Position]> {
  let cell: Stance[] = [];
  for (const stance of stances) {
    const [first] = cell;
    if (first !== undefined && (first.era !== stance.era || first.principle !== stance.principle)) {
      yield* withPosition(cell);
      cell = [];
    }
    cell.push(stance);
  }
  yield* withPosition(cell);
}

function withPosition(cell: readonly Stance[]): (readonly [Stance, Position])[] {
  const position = positionOf(cell.map(({ kind }) => kind));
  return cell.map((stance) => [stance, position]);
}
