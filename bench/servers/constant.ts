import { readFileSync } from "node:fs";
import { serve } from "./listen.js";

// The most that node:http can do: bytes that are there already, sent to whoever has finished asking.
const body = readFileSync(process.env["BODY_FILE"] ?? "");
const headers = { "content-type": "application/json; charset=utf-8", "content-length": body.length };

serve((request, response) => {
  request.resume().on("end", () => response.writeHead(200, headers).end(body));
});
