import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { freePort } from "../../src/database/embedded/free-port.js";

const program = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((path) => existsSync(path));

/** Whether there is an nginx to test with. */
export const hasNginx = program !== undefined;
if (!hasNginx)
  process.stdout.write("No nginx is installed, so what needs one is skipped (apt-get install nginx-light).\n");

/**
 * nginx with the configuration in `ops/`, before the service on `upstream`.
 *
 * @param changed what is written otherwise in it
 * @returns its port
 */
export async function startNginx(
  upstream: number,
  changed: (documented: string) => string = (documented) => documented,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-nginx-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const name of ["cache", "body", "proxy"]) await mkdir(join(folder, name));
  const port = await freePort();
  const documented = changed(await readFile("ops/nginx.conf", "utf8"))
    .replaceAll("listen 80", `listen 127.0.0.1:${port}`)
    .replaceAll("127.0.0.1:4000", `127.0.0.1:${upstream}`)
    .replaceAll("/var/cache/nginx/throughline", join(folder, "cache"));
  const lines = [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "daemon off;",
    `pid ${join(folder, "pid")};`,
    "error_log stderr warn;",
    "events {}",
    "http {",
    "access_log off;",
    `client_body_temp_path ${join(folder, "body")};`,
    `proxy_temp_path ${join(folder, "proxy")};`,
    documented,
    "}",
  ];
  await writeFile(join(folder, "nginx.conf"), lines.join("\n"));
  const nginx = spawn(program ?? "nginx", ["-e", "stderr", "-p", folder, "-c", join(folder, "nginx.conf")]);
  const said: string[] = [];
  nginx.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const ended = once(nginx, "exit");
  onTestFinished(async () => {
    nginx.kill("SIGTERM");
    await ended;
  });
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => nginx.exitCode ?? false,
    );
  await expect.poll(isUp, { timeout: 10_000, message: said.join("") }).toBe(true);
  return port;
}

/** What stands between nginx and the service, so that a test need not wait a minute for an answer to grow old. */
export interface Between {
  readonly port: number;
  /** What nginx has asked for, with the tag that it has. */
  readonly asked: { readonly host: string | undefined; readonly tag: string | undefined; readonly status: number }[];
  /** Answers itself with a status from now on, as a service in trouble does; undefined: no more. */
  fail(status: number | undefined): void;
}

/** Passes everything on as it is, but that a minute lasts a second. */
export async function startBetween(url: string): Promise<Between> {
  const asked: Between["asked"] = [];
  let failing: number | undefined;
  const server = createServer((incoming, outgoing) => {
    const { host, "if-none-match": tag } = incoming.headers;
    const note = (status: number): void => void asked.push({ host, tag, status });
    if (failing !== undefined) {
      note(failing);
      outgoing.writeHead(failing, { "cache-control": "no-store" }).end("failing\n");
      return;
    }
    const passed = request(
      `${url}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        const { "cache-control": control, ...headers } = answer.headers;
        const sooner = control && { "cache-control": control.replace("max-age=60", "max-age=1") };
        note(answer.statusCode ?? 0);
        outgoing.writeHead(answer.statusCode ?? 502, { ...headers, ...sooner });
        answer.pipe(outgoing);
      },
    );
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  const port = await freePort();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    port,
    asked,
    fail: (status) => {
      failing = status;
    },
  };
}
