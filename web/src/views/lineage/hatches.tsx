import type { Stream } from "./river.js";

const SIZE = 8;

/** Patterns that tell branches apart without colour; there are as many hues. */
const patterns: readonly string[] = [
  "M0 8 8 0M-2 2 2-2M6 10 10 6",
  "M0 0 8 8M-2 6 2 10M6-2 10 2",
  "M0 4H8",
  "M4 0V8",
  "M2 2h1v1h-1zM6 6h1v1h-1z",
  "M0 4H8M4 0V8",
];

interface Hatch {
  readonly hue: number;
  readonly pattern: number;
}

/** The hue and pattern of a branch: when all have been used once, each hue meets another pattern. */
function hatchFor(branch: number): Hatch {
  const hue = branch % patterns.length;
  return { hue, pattern: (hue + Math.floor(branch / patterns.length)) % patterns.length };
}

function idOf({ hue, pattern }: Hatch): string {
  return `hatch-${hue}-${pattern}`;
}

/** How a stream is filled: the main one plainly, every branch with a hatch of its own as far as they go. */
export function fillOf({ branch }: Stream): { readonly className: string; readonly fill: string | undefined } {
  if (branch < 0) return { className: "main-stream", fill: undefined };
  const hatch = hatchFor(branch);
  return { className: `hue-${hatch.hue}`, fill: `url(#${idOf(hatch)})` };
}

/** The definitions that the fills of streams refer to. */
export function Hatches({ of }: { readonly of: readonly Stream[] }) {
  const branches = of.map(({ branch }) => branch).filter((branch) => branch >= 0);
  const hatches = new Map(branches.map(hatchFor).map((hatch) => [idOf(hatch), hatch]));
  return (
    <defs>
      {[...hatches].map(([id, { hue, pattern }]) => (
        <pattern key={id} id={id} class={`hue-${hue}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
          <rect class="tint" width={SIZE} height={SIZE} />
          <path class="lines" d={patterns[pattern]} />
        </pattern>
      ))}
    </defs>
  );
}
