import type { ComponentChildren } from "preact";
import { useLinks } from "../../address/scope.js";
import { things, thingTypes } from "../../parts/things.js";

const ways = [
  { written: "common ground", finds: "texts with both words, in any of their forms" },
  { written: '"common ground"', finds: "the words in this order" },
  { written: "hegemon*", finds: "every word that begins so" },
  { written: "peace -war", finds: "the first word without the second" },
  { written: "alliance or alignment", finds: "what either side finds" },
  { written: '-"common ground" or -不结盟', finds: "any of these can be left out, and either of them meant" },
  { written: "不结盟", finds: "Chinese names, by their characters" },
] as const;

/** How to ask, for those who have not yet, or who found nothing. */
export function Advice({
  children,
  meant,
}: {
  readonly children?: ComponentChildren;
  readonly meant?: ComponentChildren;
}) {
  const link = useLinks();
  return (
    <section class="advice">
      {children && <p role="status">{children}</p>}
      {meant}
      <h2>How to ask</h2>
      <dl>
        {ways.map(({ written, finds }) => (
          <div key={written}>
            <dt>
              <a href={link("/search", { q: written })}>{written}</a>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
      <p>
        Or look through the lists of{" "}
        {thingTypes.map((type, index) => (
          <span key={type}>
            {index > 0 && ", "}
            <a href={link(`/${things[type].path}`)}>{things[type].words}</a>
          </span>
        ))}
        .
      </p>
    </section>
  );
}
