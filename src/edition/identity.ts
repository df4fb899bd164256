import { lastingName, type Numbered } from "./edition-name.js";

/** An edition as exports name it. */
export interface EditionIdentity extends Numbered {
  /** Number in the database. */
  readonly id: number;
  readonly corpus: string;
  readonly publishedAt: Date;
}

/**
 * Whether identifiers may start with this: an absolute IRI that names can follow, hence one that ends with a slash or a
 * colon, and holds neither a fragment nor a query of its own nor anything that no IRI may hold.
 */
export function isBase(base: string): boolean {
  return /^[a-z][a-z0-9+.-]*:([^\s<>"{}|\\^`#?\p{Cc}]*[/:])?$/iu.test(base) && base.isWellFormed();
}

/** IRIs of an edition and of what it holds. They name its digest, so that they mean the same for ever, wherever a number is given again. */
export class EditionIris {
  readonly edition: string;
  readonly corpus: string;
  readonly #base: string;

  /** @param base where all IRIs start: the address of a service's exports with a closing slash, or a URN such as `urn:throughline:` */
  constructor(base: string, edition: Numbered & Pick<EditionIdentity, "corpus">) {
    this.#base = base;
    this.corpus = `${base}${edition.corpus}`;
    this.edition = `${this.corpus}/${lastingName(edition)}`;
  }

  /** Something that the edition holds: `era/new-era`, `stance/new-era/independence/REAFFIRMED`. */
  of(type: string, key: string): string {
    return `${this.edition}#${type}/${key}`;
  }

  /** A principle as such, whatever the edition; `reference` is `corpus/slug`. */
  principle(reference: string): string {
    const [corpus, slug] = reference.split("/");
    return `${this.#base}${corpus}#principle/${slug}`;
  }
}
