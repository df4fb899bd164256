import { type EntityTypeName, entities, listNames, typeNameOf } from "../entities/index.js";

/** What references begin with: the noun of whatever an edition holds, but for codings, of which each is one coder's. */
export type Word = Uncapitalize<Exclude<EntityTypeName, "Coding">>;

/** What has a slug of its own. */
export type SluggedWord = Exclude<Word, "stance">;

export type ThingType = Exclude<EntityTypeName, "Coding"> | "Edition";

/** What an id of the graph says before it is looked up; a slug, or anything else, says nothing. */
const idForm = /^(?:Corpus|Edition|(?:Leader|Era|Source)(?:Comparison)?|Principle|Event|Quote|Stance|Coding|Evidence):/;

export function isId(text: string): boolean {
  return /^[\w-]{8,}$/.test(text) && idForm.test(Buffer.from(text, "base64url").toString("latin1"));
}

/** What a name means: the type, the slug (of a stance `era/principle/KIND`), and the edition where it says one. */
export interface Reference {
  readonly type: Word;
  readonly slug: string;
  readonly edition: string | undefined;
}

/**
 * Takes a name apart: `principle/independence`, `corpus@1/era/founding`, and where the type is known beforehand `founding` and
 * `corpus@1/founding` as well.
 */
export function readReference(text: string, type?: SluggedWord): Reference | undefined {
  const [first = "", second = "", ...rest] = text.split("/");
  if (isTypeWord(first)) return { type: first, slug: [second, ...rest].join("/"), edition: undefined };
  if (isTypeWord(second)) return { type: second, slug: rest.join("/"), edition: first };
  if (type === undefined) return undefined;
  const isAlone = !text.includes("/");
  return { type, slug: isAlone ? text : [second, ...rest].join("/"), edition: isAlone ? undefined : first };
}

function isTypeWord(word: string): word is Word {
  return word !== "coding" && Object.values(entities).some(({ noun }) => noun === word);
}

export function typeOf(word: Word): ThingType {
  const list = listNames.find((name) => entities[name].noun === word);
  const type = list && typeNameOf(list);
  if (type === undefined || type === "Coding") throw new Error("every word is a noun of an entity");
  return type;
}
