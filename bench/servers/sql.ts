import { readFileSync } from "node:fs";
import pg from "pg";
import { serve } from "./listen.js";

// What one writes who needs this answer and no other: one prepared statement whose text goes out as it comes in.
const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const text = readFileSync(new URL("compare-eras.sql", import.meta.url), "utf8");

serve((request, response) => {
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  request.on("end", () => {
    const { corpus, eras } = JSON.parse(Buffer.concat(pieces).toString());
    pool.query<{ body: string }>({ name: "compare-eras", text, values: [corpus, eras] }).then(
      ({ rows: [row] }) => {
        response.setHeader("content-type", "application/json; charset=utf-8").end(row?.body);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
