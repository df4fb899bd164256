/** Connections to a database that all processes of a service may have together: PostgreSQL has 100 unless told otherwise, some of them for others. */
const OF_ALL = 80;
/** What one process has use for. */
const MOST: Connections = { operations: 10, exports: 2 };
/** What it cannot do without. */
const LEAST: Connections = { operations: 1, exports: 1 };

/** How many connections to a database one process may have at most. */
export interface Connections {
  readonly operations: number;
  /** Beside the others: exports are read piece by piece, and more connections for them would only take turns. */
  readonly exports: number;
}

/** How many processes there may be. */
export const mostProcesses = Math.floor(OF_ALL / (LEAST.operations + LEAST.exports));

/** What each of so many processes may have. */
export function connectionsOfEach(processes: number): Connections {
  const share = Math.floor(OF_ALL / processes);
  const ofExports = Math.floor((share * MOST.exports) / (MOST.operations + MOST.exports));
  const exports = Math.max(LEAST.exports, Math.min(MOST.exports, ofExports));
  return { operations: Math.max(LEAST.operations, Math.min(MOST.operations, share - exports)), exports };
}
