import { useLinks } from "../address/scope.js";
import { ofService } from "../address/service.js";

const lists = [
  { path: "/principles", name: "Principles" },
  { path: "/eras", name: "Eras" },
  { path: "/leaders", name: "Leaders" },
  { path: "/events", name: "Events" },
  { path: "/quotes", name: "Quotations" },
  { path: "/sources", name: "Sources" },
] as const;

/** The foot of every page: everything that has a name, and the ways to the data itself. */
export function Footer() {
  const link = useLinks();
  return (
    <footer class="foot">
      <nav aria-label="All that has a name">
        {lists.map(({ path, name }) => (
          <a key={path} href={link(path)}>
            {name}
          </a>
        ))}
      </nav>
      <nav aria-label="Data">
        <a href={ofService("/graphql")}>GraphiQL</a>
        <a href={ofService("/export")}>Exports</a>
        <a href={ofService("/")}>What this service is</a>
      </nav>
    </footer>
  );
}
