import { area, curveMonotoneX } from "d3-shape";

const WIDTH = 160;
const HEIGHT = 22;
const STANCE = 4;

const drawn = area<readonly [number, number]>(
  ([x]) => x,
  ([, thickness]) => (HEIGHT - thickness) / 2,
  ([, thickness]) => (HEIGHT + thickness) / 2,
).curve(curveMonotoneX);

/** A principle's stream in small, from the number of stances in each era; what it shows is said beside it. */
export function SmallRiver({ counts }: { readonly counts: readonly number[] }) {
  const column = WIDTH / counts.length;
  const points = counts.flatMap((count, era): (readonly [number, number])[] => [
    [(era + 0.2) * column, count * STANCE],
    [(era + 0.8) * column, count * STANCE],
  ]);
  return (
    <svg class="river small-river" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <g class="main-stream">
        <path class="bed" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
        <path class="water" d={drawn(points) ?? ""} />
      </g>
    </svg>
  );
}
