import type { ComponentChildren } from "preact";
import { useLinks } from "../../address/scope.js";
import { between } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";
import { things, thingTypes } from "../../parts/things.js";

const ways = [
  { written: "common ground", finds: "words" },
  { written: '"common ground"', finds: "phrase" },
  { written: "hegemon*", finds: "beginning" },
  { written: "peace -war", finds: "without" },
  { written: "alliance or alignment", finds: "either" },
  { written: '-"common ground" or -不结盟', finds: "several" },
  { written: "不结盟", finds: "chinese" },
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
  const words = useWords();
  const lists = thingTypes.map((type) => (
    <a key={type} href={link(`/${things[type].path}`)}>
      {words.things[type].many}
    </a>
  ));
  return (
    <section class="advice">
      {children && <p role="status">{children}</p>}
      {meant}
      <h2>{words.search.howToAsk}</h2>
      <dl>
        {ways.map(({ written, finds }) => (
          <div key={written}>
            <dt>
              <a href={link("/search", { q: written })}>{written}</a>
            </dt>
            <dd>{words.search.ways[finds]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.search.lists(between(words.comma, lists))}</p>
    </section>
  );
}
