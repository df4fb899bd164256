import { useLinks } from "../address/scope.js";
import { useWords } from "../messages/worded.js";
import { things, thingTypes } from "../parts/things.js";

/** The foot of every page: everything that has a name, and what helps to work with it. The ways to the data itself stand below it, written by the service. */
export function Footer() {
  const link = useLinks();
  const words = useWords();
  const { foot } = words.frame;
  return (
    <footer class="foot">
      <nav aria-label={foot.lists}>
        {thingTypes.map((type) => (
          <a key={type} href={link(`/${things[type].path}`)}>
            {words.capital(words.things[type].many)}
          </a>
        ))}
        <a href={link("/sources")}>{foot.sources}</a>
      </nav>
      <nav aria-label={foot.tools}>
        <a href={link("/check")}>{foot.check}</a>
        <a href={link("/pins")}>{foot.pins}</a>
        <a href={link("/changes")}>{foot.changes}</a>
      </nav>
    </footer>
  );
}
