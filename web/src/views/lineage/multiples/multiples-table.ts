import type { EraNameFragment } from "../../../api/generated/graphql.js";
import type { Table } from "../../../frame/table.js";
import type { Words } from "../../../messages/words.js";
import { type Course, erasAttesting, returns } from "../../../parts/courses.js";
import type { Named } from "../../../parts/naming.js";
import { kindWords } from "../../../parts/stance-kinds.js";

/** All courses as a table, in their order: a row for each principle and era, silent ones included. */
export function multiplesTable(
  words: Words,
  eras: readonly EraNameFragment[],
  courses: readonly Course[],
  nameOf: (named: Named) => string,
): Table {
  const { columns } = words.lineage;
  return {
    columns: [
      ...[columns.principle, columns.principleName, columns.erasAttesting, columns.returns],
      ...[columns.era, columns.eraName, columns.period, columns.kinds],
    ],
    rows: courses.flatMap((course) => {
      const { principle, takes } = course;
      const ofPrinciple = [principle.slug, nameOf(principle), erasAttesting(course), returns(course)];
      return eras.map((era, index) => [
        ...ofPrinciple,
        ...[era.slug, nameOf(era), era.period, kindWords(words, takes[index] ?? [])],
      ]);
    }),
  };
}
