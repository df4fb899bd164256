import { useLinks } from "../address/scope.js";

/** Said of an address that no view has. */
export function NoSuchPage() {
  const link = useLinks();
  return (
    <main class="page">
      <h1>There is nothing here</h1>
      <p class="lead">
        The address names no view of the explorer. <a href={link("")}>See the principles through all eras</a>, or search
        for what you are after.
      </p>
    </main>
  );
}
