import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";

/** Sends a statement that reads. */
export type Read = (query: SqlQuery) => Promise<SqlResultSet>;

/** An adapter for Prisma's client whose reading statements go another way than the adapter's own, or by way of it. */
export function aroundQueries(factory: SqlDriverAdapterFactory, around: (read: Read) => Read): SqlDriverAdapterFactory {
  const { provider, adapterName } = factory;
  return { provider, adapterName, connect: async () => withReads(await factory.connect(), around) };
}

function withReads(adapter: SqlDriverAdapter, around: (read: Read) => Read): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: around((query) => adapter.queryRaw(query)),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: (isolationLevel) => adapter.startTransaction(isolationLevel),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
  };
}
