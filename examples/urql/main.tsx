import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { eras, root, service } from "../page";
import { createClient } from "./client";
import { Comparison } from "./comparison";
import { Stances } from "./stances";

createRoot(root).render(
  <StrictMode>
    <Provider value={createClient(service)}>
      <Comparison eras={eras} />
      <Stances eras={eras} />
    </Provider>
  </StrictMode>,
);
