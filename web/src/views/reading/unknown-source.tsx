import { useLinks } from "../../address/scope.js";
import { useWords } from "../../messages/worded.js";
import { Nothing } from "../../parts/states.js";

/** Said of an address whose last part names no source of the edition. */
export function UnknownSource({ slug }: { readonly slug: string }) {
  const link = useLinks();
  const { reading } = useWords();
  return (
    <Nothing>
      {reading.unknown(slug, (words) => (
        <a href={link("/sources")}>{words}</a>
      ))}
    </Nothing>
  );
}
