import type { ComponentChildren } from "preact";
import { ofService } from "../address/service.js";
import { useWords } from "../messages/worded.js";

/** Said in the place of a view whose files do not come: the connection is gone, or the service has a later version of them. */
export function NotLoaded() {
  const { notLoaded } = useWords().frame;
  return <Trouble title={notLoaded.title}>{notLoaded.lead}</Trouble>;
}

/** Said in the place of a view that went wrong while it was drawn, which is a defect of the explorer. */
export function NotDrawn() {
  const { notDrawn } = useWords().frame;
  const graphiql = <a href={ofService("/graphql")}>GraphiQL</a>;
  return (
    <Trouble title={notDrawn.title}>
      {notDrawn.lead(graphiql, (words) => (
        <a href={ofService("/export")}>{words}</a>
      ))}
    </Trouble>
  );
}

function Trouble({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="page" aria-busy="false">
      <h1>{title}</h1>
      <p class="lead">{children}</p>
      <button type="button" onClick={() => location.reload()}>
        {useWords().frame.reload}
      </button>
    </main>
  );
}
