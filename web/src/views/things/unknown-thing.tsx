import { useLinks } from "../../address/scope.js";
import { useWords } from "../../messages/worded.js";
import { Nothing } from "../../parts/states.js";
import { type ThingType, things } from "../../parts/things.js";

/** Said of an address whose last part names nothing in the edition, with ways to what may have been meant. */
export function UnknownThing({ type, slug }: { readonly type: ThingType; readonly slug: string }) {
  const link = useLinks();
  const words = useWords();
  const { one, many } = words.things[type];
  return (
    <Nothing>
      {words.pages.unknown({
        ...{ thing: one, things: many, slug },
        similar: (said) => <a href={similar(link, slug)}>{said}</a>,
        all: (said) => <a href={link(`/${things[type].path}`)}>{said}</a>,
      })}
    </Nothing>
  );
}

/** A search for any of the words that a slug is made of. */
function similar(link: ReturnType<typeof useLinks>, slug: string): string {
  return link("/search", {
    q: slug
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "")
      .join(" or "),
  });
}
