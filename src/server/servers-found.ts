import type { Database } from "../database/client.js";
import { type Distribution, findDistribution, misplaced, sayServers, unspread } from "../database/distribution.js";
import type { Diagnosis } from "./connections.js";

const remedy = "Run: npx throughline distribute";

/** Where rows of editions are, of a database that has Citus; of any other, nothing. */
export async function diagnoseServers(database: Database): Promise<Diagnosis[]> {
  const distribution = await findDistribution(database);
  return distribution === undefined ? [] : [diagnosed(distribution)];
}

function diagnosed(distribution: Distribution): Diagnosis {
  const { version, servers, placements } = distribution;
  const wrong = (finding: string, remedy: string): Diagnosis => ({
    subject: "servers",
    healthy: false,
    finding,
    remedy,
  });
  const [silent, left, otherwise] = [
    servers.filter(({ answers }) => !answers),
    unspread(distribution),
    misplaced(distribution),
  ];
  if (placements.length === 0) {
    const finding = `all rows are on the database's own server, which has Citus ${version}`;
    return {
      subject: "servers",
      healthy: true,
      finding,
      remedy: `To spread them over servers: npx throughline distribute`,
    };
  }
  if (silent.length > 0)
    return wrong(
      `${silent.map(({ address }) => address).join(", ")} ${silent.length === 1 ? "does" : "do"} not answer, of ${sayServers(distribution)}`,
      "Questions on the editions there fail until it is back; start it, or let this server in.",
    );
  if (otherwise.length > 0)
    return wrong(
      otherwise.join("; "),
      "undistribute_table('…') takes back what was done to one; then run: npx throughline distribute",
    );
  if (left.length > 0)
    return wrong(`${left.join(", ")} ${left.length === 1 ? "is" : "are"} on the database's own server still`, remedy);
  return {
    subject: "servers",
    healthy: true,
    finding: `${sayServers(distribution)}; the catalogue is in the database itself`,
  };
}
