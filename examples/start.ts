import { examples, serveExample } from "./serve.js";

const [name, service = "http://127.0.0.1:4000"] = process.argv.slice(2);
const example = examples.find((known) => known === name);
if (example === undefined) throw new Error(`expected the name of an example: ${examples.join(", ")}`);
const { url } = await serveExample(example, service, 3_000);
process.stdout.write(`${example} is at ${url}, and asks ${service}\n`);
