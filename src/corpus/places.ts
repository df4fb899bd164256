import type { LocatedEntry } from "./read-folder.js";

/** An entry as far as it takes to say where it stands. */
export type Whereabouts = Pick<LocatedEntry<unknown>, "file" | "path">;

/** Remembers where very many entries stand: each takes a number to keep, whatever its file and path would take. */
export class Places {
  readonly #files: { readonly file: Whereabouts["file"]; readonly first: number }[] = [];
  #next = 0;

  /** The number of an entry of a list. Entries come file by file, each file's in their order. */
  note({ file, path: [index] }: Whereabouts): number {
    if (this.#files.at(-1)?.file !== file) this.#files.push({ file, first: this.#next });
    const number = (this.#files.at(-1)?.first ?? 0) + Number(index);
    this.#next = number + 1;
    return number;
  }

  at(number: number): Whereabouts {
    const found = this.#files.findLast(({ first }) => first <= number);
    if (found === undefined) throw new Error("only places that were noted are asked for");
    return { file: found.file, path: [number - found.first] };
  }
}

/**
 * Numbers slugs from 0, and knows them by number. Whoever keeps many of them keeps numbers: a word that was read from a
 * file may hold the whole file in memory.
 */
export class SlugNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #slugs: string[] = [];

  /** @param entries of which most slugs will be asked for */
  constructor(entries: readonly { readonly slug: string | undefined }[]) {
    for (const { slug } of entries) if (slug !== undefined) this.of(slug);
  }

  of(slug: string): number {
    const known = this.#numbers.get(slug);
    if (known !== undefined) return known;
    this.#numbers.set(slug, this.#slugs.length);
    return this.#slugs.push(slug) - 1;
  }

  slug(number: number): string {
    return this.#slugs[number] ?? "";
  }
}
