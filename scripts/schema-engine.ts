import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const CHAR_OID = 18;
const TEXT_OID = 25;

/** Names of the "char" columns in the latest result of a connection. */
const charColumns = new Set<string>();

/**
 * The engine reads columns of PostgreSQL's internal type "char" from the system catalogs and wants them as characters,
 * but Prisma's adapter knows no such column type and refuses the result (prisma/orm#27403). They are announced to the
 * adapter as text here, and to the engine as what they are below.
 */
class CatalogClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.connection.on("rowDescription", ({ fields }: { fields: { name: string; dataTypeID: number }[] }) => {
      charColumns.clear();
      for (const field of fields.filter(({ dataTypeID }) => dataTypeID === CHAR_OID)) {
        charColumns.add(field.name);
        field.dataTypeID = TEXT_OID;
      }
    });
  }
}

class CatalogAdapterFactory extends PrismaPg {
  constructor(url: string) {
    // A connection ends once it is idle, since the engine leaves it open, and a database in use cannot be dropped.
    super({ connectionString: url, Client: CatalogClient, max: 1, idleTimeoutMillis: 1 });
  }

  override async connect(): Promise<Awaited<ReturnType<PrismaPg["connect"]>>> {
    const adapter = await super.connect();
    const read = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await read(query);
      const columnTypes = result.columnTypes.map((type, index) =>
        charColumns.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

let instantiated: Promise<void> | undefined;

/**
 * Prisma's own schema engine, in its WebAssembly build: the program behind `prisma migrate`, without the download that
 * the command line needs. Node cannot import `.wasm` files without a flag, hence the instantiation by hand.
 */
async function instantiate(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const { instance } = await WebAssembly.instantiate(await readFile(join(folder, "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": { ...engineModule },
  });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
}

/** Runs `work` with a schema engine on the database at `url`, and frees the engine and its connections afterwards. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  instantiated ??= instantiate();
  await instantiated;
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogAdapterFactory(url));
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}
