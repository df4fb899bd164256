import type { AccountWords, WordsFor } from "./account-words.js";

/** In simplified characters. Chinese says of one source what it says of several. */
export const inChinese: WordsFor = () => words;

const words: AccountWords = {
  silentEra: "来源文献对这一时期没有表述。没有表述不等于放弃。",
  silentPrinciple: "来源文献在各个时期都没有就这一原则本身作出表述。没有表述不等于放弃。",
  thisEra: "据来源文献的表述，这一时期",
  thisPrinciple: "据来源文献的表述，这一原则",
  eraDoes: {
    INTRODUCED: "首次提出",
    REAFFIRMED: "重申",
    EXTENDED: "扩展",
    NARROWED: "收窄",
    REINTERPRETED: "重新阐释",
    APPLIED: "运用",
    REJECTED: "否定",
    ABANDONED: "放弃",
  },
  principleIs: {
    INTRODUCED: "首次提出于",
    REAFFIRMED: "重申于",
    EXTENDED: "扩展于",
    NARROWED: "收窄于",
    REINTERPRETED: "重新阐释于",
    APPLIED: "运用于",
    REJECTED: "被否定于",
    ABANDONED: "被放弃于",
  },
  comma: "、",
  and: "和",
  semicolon: "；",
  end: "。",
  others: (count) => `其他${count}个`,
  takenUp: ({ before, kept, seen }) => [
    `上一时期见诸文献的${before}项原则中，`,
    seen(`这一时期对${kept}项有所表述`),
    kept === before ? "。" : `；对${before - kept}项没有表述，这不等于放弃。`,
  ],
  silentIn: ({ silent, all, seen }) =>
    silent === 0
      ? ["来源文献在各个时期都对它有所表述。"]
      : [seen(`在${all}个时期中，有${silent}个时期`), "，来源文献没有就它作出表述。"],
};
