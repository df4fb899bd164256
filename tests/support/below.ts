import { once } from "node:events";
import { createServer, request } from "node:http";
import { onTestFinished } from "vitest";
import { freePort } from "../../src/database/embedded/free-port.js";
import { seededDatabase } from "./database.js";
import { serveDatabase, type TestService } from "./service.js";

/** A service that is found below a path of a host which has other things, too. */
export interface ServiceBelow {
  /** Where clients find it, without a slash at the end. */
  readonly url: string;
  readonly service: TestService;
  /** What was asked of the host, with the status that it got; what is not below the path is answered by 404. */
  readonly asked: { readonly path: string; readonly status: number }[];
}

/** Starts a service behind a proxy that passes on what is below the path, with it or without. */
export async function serveBelow(
  path: string,
  proxy: "passes the path on" | "takes the path off",
): Promise<ServiceBelow> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${path}`;
  const service = await serveDatabase(await seededDatabase(), { PUBLIC_URL: url });
  onTestFinished(() => service.stop());
  const asked: ServiceBelow["asked"] = [];
  const server = createServer((incoming, outgoing) => {
    const target = incoming.url ?? "";
    const note = (status: number): void => void asked.push({ path: target, status });
    if (!target.startsWith(`${path}/`)) {
      note(404);
      outgoing.writeHead(404).end();
      return;
    }
    const passed = proxy === "takes the path off" ? target.slice(path.length) : target;
    const { method, headers } = incoming;
    const sent = request(`${service.url}${passed}`, { method, headers }, (answer) => {
      note(answer.statusCode ?? 0);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    sent.on("error", () => outgoing.destroy());
    incoming.pipe(sent);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url, service, asked };
}
