import { describe, expect, it, onTestFinished } from "vitest";
import { seededDatabase } from "../support/database.js";
import { send, sendText } from "../support/http.js";
import { useObservedService } from "../support/observed.js";
import { serveDatabase } from "../support/service.js";

const service = useObservedService();

/** What is sent as text, answered: the head's lines, and the body. */
async function answerTo(target: string, ...headers: readonly string[]) {
  const lines = [`GET ${target} HTTP/1.1`, "host: localhost", ...headers, "connection: close", "", ""];
  const answer = await sendText(service().url, lines.join("\r\n"));
  const [head = "", ...body] = answer.split("\r\n\r\n");
  const [status = "", ...told] = head.split("\r\n");
  return {
    status: Number(status.split(" ")[1]),
    names: told.map((line) => line.split(":")[0]),
    head,
    body: body.join("\r\n\r\n"),
  };
}

const broken = ["\r\nset-cookie: a=b", "\nset-cookie: a=b", "\rset-cookie: a=b"];
const encoded = [
  "%0d%0aset-cookie:%20a=b",
  "%0aset-cookie:a=b",
  "%E5%98%8A%E5%98%8Dset-cookie:a=b",
  "%250d%250aset-cookie:a=b",
];
const quotes = "/export/independent-foreign-policy-of-peace/1/quotes";

describe("the end of a line in an address makes no header of what follows:", () => {
  const places = [
    "/%s",
    "/graphql/%s",
    "/graphql/?query=%s",
    "/schema.graphql/?%s",
    "/explore/%s",
    "/export/%s",
    "/export/%s/1",
  ];
  it.each(
    [...places, `${quotes}/%s.bib`, `${quotes}/footholds.%s`, "/graphql?query={__typename}&operationName=%s"].flatMap(
      (place) => encoded.map((text) => place.replace("%s", text)),
    ),
  )("%s", async (target) => {
    const { status, names, head } = await answerTo(target);
    expect(status).toBeLessThan(500);
    expect(names).not.toContain("set-cookie");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(head).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]|[^\r]\n|\r[^\n]/);
  });
});

describe("the end of a line in a header", () => {
  it.each([
    "origin",
    "x-request-id",
    "traceparent",
    "accept",
    "if-none-match",
    "x-forwarded-host",
    "access-control-request-headers",
  ])("stands in no header of the answer: %s", async (name) => {
    for (const text of broken) {
      const { status, names } = await answerTo("/graphql?query=%7B__typename%7D", `${name}: a${text}`);
      expect(status).toBeLessThan(500);
      expect(names).not.toContain("set-cookie");
    }
  });

  it("is refused in a host and an address that settings name", async () => {
    for (const text of broken) {
      const answer = await sendText(service().url, `GET / HTTP/1.1\r\nhost: a${text.replace("\r\n", "\r")}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    }
  });

  it("is refused in an id, which is then a new one, and the log holds one line for each request", async () => {
    for (const id of ["a\tb", "a\u001b[2Jb", "a b", 'a"}', "é"]) {
      const { status, head } = await answerTo("/graphql?query=%7B__typename%7D", `x-request-id: ${id}`);
      if (status === 200) expect(head).toMatch(/^x-request-id: [\da-f-]{36}$/im);
      else expect(status).toBe(400);
    }
    for (const line of service().log)
      expect([JSON.parse(line).level, line.indexOf("\n")]).toEqual([expect.any(String), line.length - 1]);
  });

  it("of what a page asks leave for is given back as it came, one line of it", async () => {
    const headers = {
      origin: "https://a.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "x-\u00e9, \ta",
    };
    const { status, headers: told } = await send(service().url, { method: "OPTIONS", headers });
    expect([status, told["access-control-allow-headers"]]).toEqual([204, "x-\u00e9, \ta"]);
  });
});

describe("a path that climbs", () => {
  const climbs = [
    "..",
    "%2e%2e",
    "..%2f..",
    "%2e%2e%2f%2e%2e",
    "..%5c..",
    "..\\..",
    "%252e%252e%252f",
    "....//",
    "..;/",
    "%c0%ae%c0%ae/",
    "..%00/",
    "..//..",
    "./..",
  ];
  const files = ["package.json", "etc/passwd", "prisma/schema.prisma", "dist/cli/throughline.js"];
  it.each([
    "/explore",
    "/explore/assets",
    "/export",
    "/export/independent-foreign-policy-of-peace/1",
    "",
    "/graphql",
    "/schema.graphql",
  ])("leads to no file of the machine: below %s", async (root) => {
    for (const climb of climbs)
      for (const file of files) {
        const { status, body, head } = await answerTo(`${root}/${`${climb}/`.repeat(6)}${file}`);
        expect(status).toBeLessThan(500);
        // At most it is the explorer's page, which is at the address of every view.
        if (status === 200) expect(head).toMatch(/^content-type: text\/html/im);
        expect(body).not.toMatch(/root:x|"devDependencies"|generator client|#!\/usr\/bin\/env/);
      }
  });

  it("leads to no corpus or file of another name either, and what is answered obeys no terminal", async () => {
    for (const target of [
      "/export/%1b[2J%07/1",
      "/export/a%0ab/1/x.csv",
      `${quotes}/%1b[2J.bib`,
      `${quotes}/..%2fx.bib`,
      "/export/%7f",
    ]) {
      const { status, body } = await answerTo(target);
      expect(status).toBe(404);
      expect(body).toMatch(/^\P{Cc}+\r?\n(?:\r?\n0\r\n)?$/u);
    }
  });
});

describe("a host", () => {
  it("that is none stands in no answer, and whose it is decides over no page", async () => {
    for (const host of ['a"><script>', "a/b", "a@b", "a%0d", "a,b"]) {
      const answer = await sendText(service().url, `GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).not.toContain("<script>");
    }
    const { body: own } = await answerTo("/");
    const answer = await sendText(service().url, "GET / HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n");
    expect([answer.endsWith(own), own.length > 1_000]).toEqual([true, true]);
  });

  it("that a proxy tells is believed of none but a trusted one, and only when it is a host", async () => {
    const trusting = await serveDatabase(await seededDatabase(), { TRUSTED_PROXIES: "loopback" });
    onTestFinished(() => trusting.stop());
    const path = `${quotes}/footholds.txt`;
    for (const told of ['evil.example"><x', "evil.example/a?", "evil.example, b", "a b"]) {
      const headers = { "x-forwarded-host": told, "x-forwarded-proto": "javascript" };
      const { body } = await send(trusting.url, { method: "GET", path, headers });
      expect(body).toMatch(/http:\/\/(?:127\.0\.0\.1:\d+|evil\.example)\//);
      expect(body).not.toMatch(/javascript|<x|\?/);
    }
  });
});
