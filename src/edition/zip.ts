import { PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";

/** A file within an archive. Its content is asked for once all files before it are written. */
export interface ZippedFile {
  /** With slashes. */
  readonly path: string;
  readonly content: AsyncIterable<string | Buffer>;
}

/**
 * Files as a ZIP archive, piece by piece, however many and however long: the same bytes for the same files and the same day. All of them bear
 * that day, since when they were written is no part of what they say.
 */
export async function* zipOf(files: AsyncIterable<ZippedFile>, day: Date): AsyncGenerator<Buffer> {
  const { ZipFile } = await import("yazl");
  const zip = new ZipFile();
  const archive = new PassThrough();
  const options = {
    // ZIP tells local time without saying where: noon of the day as it is called here is the same everywhere.
    mtime: new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12),
    forceDosTimestamp: true,
    mode: 0o100644,
  };
  zip.on("error", (error) => archive.destroy(error instanceof Error ? error : new Error(String(error))));
  zip.outputStream.pipe(archive);
  let content: Readable | undefined;
  const fill = async (): Promise<void> => {
    for await (const file of files) {
      content = Readable.from(bytesOf(file.content), { objectMode: false });
      zip.addReadStream(content, file.path, options);
      await finished(content);
    }
    zip.end();
  };
  fill().catch((error: Error) => archive.destroy(error));
  try {
    yield* archive;
  } finally {
    // Whoever leaves early leaves no file half read.
    content?.destroy();
  }
}

async function* bytesOf(pieces: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) if (piece.length > 0) yield Buffer.from(piece);
}
