import { useLinks } from "../address/scope.js";
import { useWords } from "../messages/worded.js";

/** Said of an address that no view has. */
export function NoSuchPage() {
  const link = useLinks();
  const { noPage } = useWords().frame;
  return (
    <main class="page" aria-busy="false">
      <h1>{noPage.title}</h1>
      <p class="lead">
        {noPage.lead((words) => (
          <a href={link("")}>{words}</a>
        ))}
      </p>
    </main>
  );
}
