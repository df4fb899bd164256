import { readEditionName } from "../../../src/edition/edition-name.js";
import { type AddressForm, list, type Query } from "../address/parameters.js";
import { ROOM_IN_ADDRESS } from "../address/room.js";
import { written } from "../address/use-address.js";
import type { StanceKind } from "../api/generated/graphql.js";
import { kindOrder } from "./stance-kinds.js";

/** Of what a pinned cell is: the principle in an era, or as far as the source names a leader for it, or as it stands in a source. */
const pinnedOf = ["era", "leader", "source"] as const;
export type PinnedOf = (typeof pinnedOf)[number];

/** What is pinned: a cell, or one reading of it, in one edition for ever. */
export interface Cell {
  readonly corpus: string;
  /** Number and digest. */
  readonly edition: string;
  readonly of: PinnedOf;
  /** Slug of the era, leader or source. */
  readonly subject: string;
  readonly principle: string;
  /** Undefined: whatever stances there are. */
  readonly kind: StanceKind | undefined;
}

/** A cell on a sheet, with what its reader says of it. */
export interface Pin {
  readonly cell: Cell;
  readonly note: string;
}

/** What somebody has pinned, in an order of their own. */
export interface Sheet {
  readonly title: string;
  readonly pins: readonly Pin[];
}

/** How much a sheet holds. */
export const mostOf = { pins: 20, title: 120, note: 300 } as const;

/** How an address names what is pinned: `corpus@2@0a1b2c3d4e5f/new-era/independence/REAFFIRMED`, the kind being left out for a cell. */
export function pinKey({ corpus, edition, of, subject, principle, kind }: Cell): string {
  const slug = of === "era" ? subject : `${of}:${subject}`;
  return [`${corpus}@${edition}`, slug, principle, ...(kind ? [kind] : [])].join("/");
}

/** What a key names; undefined when it is none. */
export function readPin(key: string): Cell | undefined {
  const [place = "", slug = "", principle, word, ...rest] = key.split("/");
  const [, corpus, edition = ""] = /^([^@]+)@(.+)$/.exec(place) ?? [];
  const [, prefix = "era", subject] = /^(?:(leader|source):)?([^:]+)$/.exec(slug) ?? [];
  const of = pinnedOf.find((one) => one === prefix);
  const kind = kindOrder.find((one) => one === word);
  const isWhole = corpus && readEditionName(edition)?.digest && of && subject && principle;
  if (!isWhole || rest.length > 0 || (word !== undefined && kind === undefined)) return undefined;
  return { corpus, edition, of, subject, principle, kind };
}

const noteName = (index: number): string => `n${index + 1}`;

/** A sheet as its address holds it: a note goes by the number of its pin. What cannot be read is passed over. */
export const sheetInAddress: AddressForm<Sheet> = {
  read: (query) => {
    const pins = list.read(query["pins"]).flatMap((key, index): Pin[] => {
      const cell = readPin(key);
      return cell ? [{ cell, note: shortened(query[noteName(index)] ?? "", mostOf.note) }] : [];
    });
    const isFirst = ({ cell }: Pin, at: number): boolean =>
      pins.findIndex((pin) => pinKey(pin.cell) === pinKey(cell)) === at;
    return {
      title: shortened(query["title"] ?? "", mostOf.title),
      pins: pins.filter(isFirst).slice(0, mostOf.pins),
    };
  },
  write: ({ title, pins }) => ({
    pins: list.write(pins.map(({ cell }) => pinKey(cell))),
    title: title || undefined,
    ...Object.fromEntries(
      Array.from({ length: mostOf.pins }, (_, index) => [noteName(index), pins[index]?.note || undefined]),
    ),
  }),
};

function shortened(words: string, most: number): string {
  return Array.from(words).slice(0, most).join("");
}

/** Whether a sheet has no more on it than its address can hold. */
export function isWithinBounds(sheet: Sheet): boolean {
  return sheet.pins.length <= mostOf.pins && textOf(sheet).length <= ROOM_IN_ADDRESS;
}

/** Whether a sheet may become another: one that is too full, as an address brought it, may still get smaller step by step. */
export function isRoomFor(next: Sheet, before: Sheet): boolean {
  return isWithinBounds(next) || textOf(next).length < textOf(before).length;
}

/** A sheet in plain text, as its address holds it. */
export function textOf(sheet: Sheet): string {
  return written(sheetInAddress.write(sheet));
}

/** The sheet that a text holds. */
export function sheetOf(text: string): Sheet {
  const query: Query = Object.fromEntries(new URLSearchParams(text));
  return sheetInAddress.read(query);
}

/** The sheet with a cell at its end, or without it where it was there. */
export function withToggled(sheet: Sheet, cell: Cell): Sheet {
  const key = pinKey(cell);
  const others = sheet.pins.filter((pin) => pinKey(pin.cell) !== key);
  const isThere = others.length < sheet.pins.length;
  return { ...sheet, pins: isThere ? others : [...others, { cell, note: "" }] };
}
