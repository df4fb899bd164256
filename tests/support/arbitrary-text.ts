import fc from "fast-check";

/** Text that YAML has to be careful with, and text of every other sort. */
export const text = fc
  .oneof(
    fc.constantFrom(
      "1949",
      "1949-06",
      "yes",
      "null",
      "~",
      "- item",
      "key: value",
      "# no comment",
      "'",
      '"',
      "@",
      "%a",
      "a\nb\n\nc",
      "  a\n b",
    ),
    fc.constantFrom(
      "&anchor",
      "*alias",
      "!tag",
      "{a}",
      "[b]",
      "0x1F",
      ".inf",
      "a #b",
      "a: b",
      "…\u0085…",
      "\u2028",
      "👩‍🚀 一国两制",
      "\t",
      "---",
      "...",
    ),
    fc.string({ unit: "grapheme", minLength: 1 }),
  )
  .map((value) => value.replaceAll("\0", "").trim())
  .filter((value) => value !== "" && value.isWellFormed());
