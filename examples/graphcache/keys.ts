import type { Data, KeyingConfig } from "@urql/exchange-graphcache";

/** It has no id, and is kept where it stands. */
const partOfAnswer = () => null;
/** It is kept once; where it is asked for without its id, it is kept where it stands. */
const byId = ({ id }: Data) => id ?? null;

export const keys: KeyingConfig = {
  AgreementInterval: partOfAnswer,
  ChangedField: partOfAnswer,
  CodedSpan: partOfAnswer,
  CoderAgreement: partOfAnswer,
  Coding: byId,
  ComparisonCell: partOfAnswer,
  ComparisonRow: partOfAnswer,
  Corpus: byId,
  Edition: byId,
  EditionAgreement: partOfAnswer,
  EditionChange: partOfAnswer,
  Era: byId,
  EraComparison: byId,
  EraSimilarity: partOfAnswer,
  EraTransition: partOfAnswer,
  Event: byId,
  Evidence: partOfAnswer,
  KindAgreement: partOfAnswer,
  KindConfusion: partOfAnswer,
  Label: partOfAnswer,
  Leader: byId,
  LeaderComparison: byId,
  LeaderComparisonCell: partOfAnswer,
  LeaderComparisonRow: partOfAnswer,
  LeaderSimilarity: partOfAnswer,
  LineageStep: partOfAnswer,
  OverallAgreement: partOfAnswer,
  PageInfo: partOfAnswer,
  Principle: byId,
  PrincipleAgreement: partOfAnswer,
  PrincipleMatch: partOfAnswer,
  Quote: byId,
  Source: byId,
  SourceComparison: byId,
  SourceComparisonCell: partOfAnswer,
  SourceComparisonRow: partOfAnswer,
  SourceSimilarity: partOfAnswer,
  Stance: byId,
  Translation: partOfAnswer,
};
