/** The part of the untyped `edtf` package that is used here. */
declare module "edtf" {
  interface ExtendedDateTime {
    readonly type: string;
    /** Milliseconds since 1970-01-01; null: unknown bound, ±Infinity: open bound. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** @throws Error when `text` is not EDTF, or an interval ends before it starts. */
  export default function edtf(text: string): ExtendedDateTime;
}
