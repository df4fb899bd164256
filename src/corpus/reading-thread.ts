/** A thread that reads files of lists: taking a file apart takes the time, and nobody else has to wait for it here. */
import type { Entry, ListName } from "../entities/index.js";
import { type ListFile, readListFile } from "./list-file.js";
import type { FileAsked } from "./reading-threads.js";

export default ({ folder, list, name }: FileAsked): Promise<ListFile<Entry<ListName>>> =>
  readListFile(folder, list, name);
