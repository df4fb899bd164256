import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";

const service = useService();

describe("GraphQL over HTTP, as graphql-http audits it:", () => {
  it.each(serverAudits({ url: () => `${service().url}/graphql` }).map((audit) => [audit.name, audit] as const))(
    "%s",
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
    },
  );
});
