/**
 * What costs points beside the values that an answer may hold: fields for which the database has to work, by their names;
 * a request of whatever kind; a file of an edition; a figure.
 */
export const points = {
  fields: {
    agreement: 100,
    changes: 1_000,
    checkQuote: 5_000,
    compareEras: 50,
    compareLeaders: 50,
    compareSources: 50,
    findings: 200,
    interval: 50,
    lineage: 10,
    search: 100,
    stanceCounts: 100,
    timeline: 50,
  },
  request: 1,
  /** Of a request that is refused before it is known what it costs, for each byte: it had to be read. */
  refusedBytes: 0.01,
  export: 1_000,
  figure: 100,
} as const;
