import { alone } from "../corpus/alone.js";
import { type Distributed, distributeRows, planDistribution } from "../database/distribute.js";
import { sayServers } from "../database/distribution.js";
import { type OutputOptions, printResult, table } from "./output.js";
import { withStore } from "./with-store.js";

/** Spreads the rows of editions over the servers that the database's Citus knows; with `dryRun`, prints the statements and does nothing. */
export async function distribute({ dryRun, ...options }: OutputOptions & { readonly dryRun?: boolean }): Promise<void> {
  await withStore(async ({ database }) => {
    if (dryRun) {
      const statements = await planDistribution(database);
      printResult({ statements }, options, () =>
        statements.length > 0 ? ["BEGIN;", ...statements.map((sql) => `${sql};`), "COMMIT;"] : [nothingToDo],
      );
      return;
    }
    const distributed = await alone(database, distributeRows);
    printResult(distributed, options, () => sayDistributed(distributed));
  });
}

const nothingToDo = "Nothing to do: the rows of all editions are spread over servers.";

function sayDistributed(distributed: Distributed): string[] {
  const { statements, rows } = distributed;
  return [
    statements.length > 0 ? "Spread the rows of all editions over servers; none was lost." : nothingToDo,
    `There are ${sayServers(distributed)}.`,
    ...table([["table", "rows"], ...Object.entries(rows).map(([name, count]) => [name, String(count)])]),
  ];
}
