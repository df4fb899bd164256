import { createServer, type RequestListener } from "node:http";

/** Serves on a free port, says where, and ends when it is told to. */
export function serve(listener: RequestListener): void {
  const server = createServer(listener).listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address !== null) process.stdout.write(`http://127.0.0.1:${address.port}\n`);
  });
  process.once("SIGTERM", () => process.exit(0));
}
