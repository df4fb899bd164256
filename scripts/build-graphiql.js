import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import * as graphiql from "@graphql-yoga/render-graphiql/graphiql";
import { transform } from "esbuild";

/**
 * Writes GraphiQL into a folder, as files that are each named by the hash of what is in them. Its package has it as texts, made for one page
 * with everything inside; apart, a browser keeps them, loads the workers when they start, and of the fonts only those that it draws with.
 */
export async function buildGraphiQL(folder) {
  mkdirSync(folder, { recursive: true });
  const write = (name, extension, content) => {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
    const file = `${name}-${hash}.${extension}`;
    writeFileSync(`${folder}/${file}`, content);
    return file;
  };
  write("graphiql", "js", graphiql.js);
  const css = graphiql.css.replace(/url\(data:font\/(\w+);base64,([^)]+)\)/g, (_url, format, base64) => {
    return `url(./${write("font", format, Buffer.from(base64, "base64"))})`;
  });
  write("graphiql", "css", css);
  const workers = { editor: graphiql.editorWorkerService, json: graphiql.jsonWorker, graphql: graphiql.graphqlWorker };
  for (const [name, source] of Object.entries(workers)) {
    const { code } = await transform(source, { minify: true, legalComments: "eof" });
    write(`${name}-worker`, "js", code);
  }
}
