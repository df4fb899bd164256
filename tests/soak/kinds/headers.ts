import { readHeaders } from "../../../src/server/exchange/target.js";
import { type Kind, repeated, volley } from "../volley.js";

/** More than any header may have, and as much as all may have. */
const LONG = 15_000;
const AT_MOST = 1_990;
const PIECES = [" ", ", ", '"', "a,", "a/b;q=0,", "[", "\\", "\t ", '";', "W/"];

const any = (index: number): string => PIECES[index % PIECES.length] ?? " ";
const headerOf = (index: number): string => readHeaders[Math.floor(index / PIECES.length) % readHeaders.length] ?? "";
const ofLength = (text: string, length: number): string => text.repeat(length / text.length);

/** Requests whose head is what takes time. */
export const headerKinds: readonly Kind[] = [
  volley("headers: if-none-match with 15,000 blanks", 60, () => ({
    path: "/schema.graphql",
    headers: { "if-none-match": `"a"${" ".repeat(LONG)}"b"` },
  })),
  volley("headers: each that is read, longer than it may be", 400, (index) => ({
    path: "/graphql?query=%7B__typename%7D",
    headers: { [headerOf(index)]: `"a"${ofLength(any(index), LONG)}"b"` },
  })),
  volley("headers: each that is read, as long as it may be", 1_000, (index) => ({
    path: "/graphql?query=%7B__typename%7D",
    headers: { [headerOf(index)]: `${index}${ofLength(any(index), AT_MOST)}` },
  })),
  volley("headers: media types by the hundred, others each time", 600, (index) => ({
    path: "/graphql?query=%7B__typename%7D",
    headers: { accept: repeated(150, (each) => `a/b${index}${each}`, ",").slice(0, AT_MOST) },
  })),
  volley("headers: tags by the hundred", 400, (index) => ({
    path: "/explore",
    headers: { "if-none-match": repeated(300, (each) => `"${index + each}"`, ",").slice(0, AT_MOST) },
  })),
  volley("headers: a chain of proxies", 400, (index) => ({
    path: "/graphql?query=%7B__typename%7D",
    headers: { "x-forwarded-for": repeated(200, (each) => `::${index}:${each}`, ",").slice(0, AT_MOST) },
  })),
  volley("headers: traces", 400, (index) => ({
    path: "/graphql?query=%7B__typename%7D",
    headers: {
      traceparent: `00-${"f".repeat(7_000)}-${index}`,
      baggage: repeated(500, (each) => `${each}=${index}`, ",").slice(0, 6_000),
    },
  })),
  volley("headers: seven hundred of them", 400, (index) => ({
    path: "/",
    headers: Object.fromEntries(Array.from({ length: 700 }, (_, each) => [`x${each}`, `${index}`])),
  })),
  volley("addresses: percent signs", 400, (index) => ({ path: `/explore/${index}${"%41".repeat(4_500)}` })),
  volley("addresses: slashes", 400, (index) => ({ path: `/export/${index}${"/".repeat(14_000)}` })),
  volley("addresses: parameters", 400, (index) => ({ path: `/graphql?query=${index}${"&a".repeat(7_000)}` })),
  volley("addresses: a document in one", 400, (index) => ({
    path: `/graphql?query=${encodeURIComponent(`query q${index}{${repeated(700, (each) => `x${each}`)}}`)}`,
  })),
  volley("methods that nothing is asked by", 600, (index) => ({
    method: ["OPTIONS", "DELETE", "PROPFIND", "TRACE"][index % 4] ?? "PUT",
    path: "/graphql",
  })),
];
