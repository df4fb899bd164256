import type { ComponentChildren } from "preact";
import { ofService } from "../address/service.js";

/** Said in the place of a view whose files do not come: the connection is gone, or the service has a later version of them. */
export function NotLoaded() {
  return (
    <Trouble title="This view could not be loaded">
      The connection may be gone, or there is a later version of the explorer.
    </Trouble>
  );
}

/** Said in the place of a view that went wrong while it was drawn, which is a defect of the explorer. */
export function NotDrawn() {
  return (
    <Trouble title="This view could not be drawn">
      Something went wrong in the explorer. The data is there all the same: in{" "}
      <a href={ofService("/graphql")}>GraphiQL</a> and as <a href={ofService("/export")}>exports</a>.
    </Trouble>
  );
}

function Trouble({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="page">
      <h1>{title}</h1>
      <p class="lead">{children}</p>
      <button type="button" onClick={() => location.reload()}>
        Reload
      </button>
    </main>
  );
}
