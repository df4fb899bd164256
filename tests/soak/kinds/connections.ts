import { connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { type Kind, type Result, repeated } from "../volley.js";

/** How long those stay who hold a connection for its own sake. */
const STAY_MILLISECONDS = 3_000;
const HOST = "host: localhost\r\n";
const JSON_HEAD = `POST /graphql HTTP/1.1\r\n${HOST}content-type: application/json\r\n`;

/** A client whose connection goes its own way. @returns what it does once it is connected */
type Client = (socket: Socket, index: number) => Promise<void> | void;

/** So many connections, opened at once, and held for a time. */
function connections(name: string, count: number, client: Client): Kind {
  return {
    name: `connections: ${name}`,
    assail: async (url) => {
      const held = await Promise.all(Array.from({ length: count }, (_, index) => open(url, index, client)));
      const stayed = setTimeout(() => held.forEach((socket) => void socket.destroy()), STAY_MILLISECONDS);
      await Promise.all(held.map(closed));
      clearTimeout(stayed);
      return held.map((): Result => "cut");
    },
  };
}

async function open(url: string, index: number, client: Client): Promise<Socket> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname).on("error", () => undefined);
  // Answers are taken, unless the client wants none.
  socket.resume();
  socket.once("connect", () => client(socket, index));
  await Promise.race([new Promise((resolve) => socket.once("connect", resolve)), closed(socket)]);
  return socket;
}

/** However it ends: that an answer or the connection is refused is what is expected here. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once("close", () => resolve());
  });
}

/** Writes something now and then for as long as the connection is there. */
async function trickle(socket: Socket, text: string, milliseconds = 100): Promise<void> {
  while (!socket.destroyed) {
    socket.write(text);
    await delay(milliseconds);
  }
}

const get = (path: string, index: number): string =>
  `GET ${path} HTTP/1.1\r\n${HOST}x-forwarded-for: 192.0.2.${index % 200}\r\n\r\n`;
/** An answer of some size, another each time. */
const large = (index: number): string =>
  `/graphql?query=${encodeURIComponent(`query q${index} { edition(corpus: "synthetic") { stances(first: 100) { nodes { summary evidence { gloss text } era { name summary } principle { name statement } } } } }`)}`;

/** Clients that say little, take nothing, or never come to an end. */
export const connectionKinds: readonly Kind[] = [
  connections("that say nothing, nearly as many as there may be", 4_500, () => undefined),
  connections("heads of 15 KB that never end", 400, (socket, index) => {
    socket.write(`GET / HTTP/1.1\r\n${HOST}${repeated(700, (each) => `x${index}-${each}: y`, "\r\n")}`);
    return trickle(socket, "\r\nz: z");
  }),
  connections("heads that come a byte at a time", 400, (socket) => trickle(socket, "G", 20)),
  connections("bodies in pieces that never end", 200, (socket) => {
    socket.write(`${JSON_HEAD}transfer-encoding: chunked\r\n\r\n`);
    return trickle(socket, `400\r\n${" ".repeat(1_024)}\r\n`, 10);
  }),
  connections("bodies in pieces of a byte", 60, (socket) => {
    socket.write(`${JSON_HEAD}transfer-encoding: chunked\r\n\r\n${"1\r\n \r\n".repeat(60_000)}`);
  }),
  connections("bodies in pieces of a byte that nobody reads", 60, (socket) => {
    socket.write(`POST /explore HTTP/1.1\r\n${HOST}transfer-encoding: chunked\r\n\r\n${"1\r\n \r\n".repeat(60_000)}`);
  }),
  connections("bodies that stop before their end", 200, (socket) => {
    socket.write(`${JSON_HEAD}content-length: 400000\r\n\r\n${" ".repeat(399_999)}`);
  }),
  connections("questions whose answers nobody takes", 200, (socket, index) => {
    socket.pause().write(get(large(index), index));
  }),
  connections("exports that nobody takes", 60, (socket, index) => {
    socket.pause().write(get("/export/synthetic/current/edition.jsonld", index));
  }),
  connections("exports that are taken a kilobyte at a time", 60, async (socket, index) => {
    socket.pause().write(get("/export/synthetic/current/edition.ttl", index));
    while (!socket.destroyed) {
      socket.read(Math.min(1_024, socket.readableLength));
      await delay(20);
    }
  }),
  connections("a hundred requests each, without waiting for answers", 200, (socket, index) => {
    socket.write(get("/schema.graphql", index).repeat(100));
  }),
  connections("a thousand requests each, of another question each", 60, (socket, index) => {
    socket.write(repeated(1_000, (each) => get(`/graphql?query=%7Ba${index}x${each}:__typename%7D`, index), ""));
  }),
  connections("that end as soon as they have asked", 1_500, (socket, index) => {
    socket.write(get(large(index), index), () => socket.destroy());
  }),
  connections("that speak no HTTP", 1_500, (socket) => {
    socket.write("\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03 hello\r\n\r\n");
  }),
  connections("that would speak another protocol", 1_000, (socket) => {
    socket.write(`GET /graphql HTTP/1.1\r\n${HOST}connection: Upgrade, HTTP2-Settings\r\nupgrade: websocket\r\n\r\n`);
  }),
  connections("that wait for leave to send their body", 1_000, (socket) => {
    socket.write(`${JSON_HEAD}expect: 100-continue\r\ncontent-length: 400000\r\n\r\n`);
  }),
];
