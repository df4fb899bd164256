import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { eras, root, service } from "../page";
import { createClient } from "./client";
import { Comparison } from "./comparison";
import { Stances } from "./stances";

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient(service)}>
      <Comparison eras={eras} />
      <Stances eras={eras} />
    </ApolloProvider>
  </StrictMode>,
);
