import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

export const examples = ["urql", "apollo", "relay"] as const;
export type Example = (typeof examples)[number];

/** What babel-plugin-relay does: puts what Relay's compiler made of a document in the place of its text. */
const relayArtifacts: Plugin = {
  name: "relay-artifacts",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/relay\/\w+\.tsx$/ }, async ({ path }) => {
      const names: string[] = [];
      const contents = (await readFile(path, "utf8")).replace(/graphql`\s*\w+ (\w+)[^`]*`/g, (_document, name) => {
        names.push(name);
        return `${name}_graphql`;
      });
      const imports = names.map((name) => `import ${name}_graphql from "./generated/${name}.graphql";\n`);
      return { contents: imports.join("") + contents, loader: "tsx" };
    });
  },
};

async function bundle(example: Example): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${example}/main.tsx`, import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"development"' },
    plugins: [relayArtifacts],
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** An example at an address of its own, as a front end has one. */
export interface ServedExample {
  readonly url: string;
  close(): void;
}

/**
 * Serves an example.
 *
 * @param service address of the service that the browser is to ask
 * @param port to serve at; 0 takes any free one
 */
export async function serveExample(example: Example, service: string, port = 0): Promise<ServedExample> {
  const script = await bundle(example);
  const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Throughline with ${example}</title>
  <link rel="icon" href="data:,">
  <div id="root" data-service="${service}"></div>
  <script type="module" src="/main.js"></script>
</html>`;
  const server = createServer(({ url }, response) => {
    const isScript = url === "/main.js";
    response.setHeader("content-type", `${isScript ? "text/javascript" : "text/html"}; charset=utf-8`);
    response.end(isScript ? script : page);
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, close: () => server.close() };
}
