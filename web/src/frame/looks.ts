import kinds from "../styles/kinds.css?raw";
import picture from "../styles/picture.css?raw";
import tokens from "../styles/tokens.css?raw";

/** What is drawn is coloured and set by these; whatever else a style sheet says is for pages. */
const drawn: ReadonlySet<string> = new Set([
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-opacity"],
  ...["opacity", "font-family", "font-size", "font-style", "font-weight", "text-anchor", "dominant-baseline"],
]);

/** A rule of a style sheet, for one of its selectors. */
interface Rule {
  readonly selector: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/** The values that colours and fonts have in the light theme, which the style sheet has before the others. */
const values = firstOfEach(rulesOf(tokens).flatMap(({ properties }) => properties));

/**
 * The style sheet of a picture that stands alone, in the light theme and in words that other programs than browsers know: classes and
 * plain values, nothing that a value is put together from.
 *
 * @param svg what is drawn: only its classes have rules
 * @param sheets the style sheets by which its content is drawn on a page
 */
export function looksOf(svg: string, sheets: readonly string[]): string {
  const rules = [picture, kinds, ...sheets].flatMap(rulesOf);
  const classes = new Set([...svg.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  return rules
    .filter(({ selector }) => [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = ""]) => classes.has(name)))
    .flatMap((rule) => inPlainValues(rule, rules))
    .flatMap(({ selector, properties }) => {
      const said = properties.filter(([name]) => drawn.has(name)).map(([name, value]) => `${name}:${value}`);
      return said.length === 0 ? [] : [`${selector}{${said.join(";")}}`];
    })
    .join("\n");
}

/** The rules of a style sheet but for those of other media, in their order. */
function rulesOf(sheet: string): Rule[] {
  const plain = sheet.replace(/\/\*.*?\*\//gs, "").replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) => {
    const properties = [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(
      ([, name = "", value = ""]) => [name, inLight(value.replace(/\s+/g, " "))] as const,
    );
    return selectors.split(",").map((selector) => ({ selector: selector.trim(), properties }));
  });
}

function inLight(value: string): string {
  return value.replace(/light-dark\(([^,()]+),[^()]*\)/g, "$1");
}

/** A rule with the values that are meant: one for each place that gives a value of its own to what the rule takes from around it. */
function inPlainValues({ selector, properties }: Rule, rules: readonly Rule[]): Rule[] {
  const [open] = properties.flatMap(([, value]) => namesIn(value)).filter((name) => !values.has(name));
  const givers = open === undefined ? [] : rules.filter((rule) => rule.properties.some(([name]) => name === open));
  if (givers.length === 0) return [{ selector, properties: properties.map(([name, value]) => [name, meant(value)]) }];
  return givers.map((giver) => {
    const given = new Map(giver.properties.map(([name, value]) => [name, meant(value)]));
    return {
      selector: below(giver.selector, selector),
      properties: properties.map(([name, value]) => [name, meant(value, given)]),
    };
  });
}

function namesIn(value: string): string[] {
  return [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);
}

function meant(value: string, given: ReadonlyMap<string, string> = values): string {
  return value.replace(/var\((--[\w-]+)\)/g, (written, name) => given.get(name) ?? values.get(name) ?? written);
}

/** The selector of what stands in a place, unless it names the place already. */
function below(place: string, selector: string): string {
  const compounds = selector.split(" ");
  return compounds.includes(place) ? selector : [...compounds.slice(0, -1), place, ...compounds.slice(-1)].join(" ");
}

function firstOfEach(properties: Rule["properties"]): ReadonlyMap<string, string> {
  return new Map([...properties].reverse());
}
