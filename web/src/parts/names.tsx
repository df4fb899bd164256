import { useScope } from "../address/scope.js";
import { chineseLabel, type Named, nameIn } from "./naming.js";

/** A name as the reader has chosen to read names, each language marked as what it is. */
export function Name({ of }: { readonly of: Named }) {
  const { language } = useScope().state;
  const chinese = chineseLabel(of);
  if (chinese === undefined || language === "en") return <>{of.name}</>;
  const inChinese = <span lang={chinese.language}>{chinese.value}</span>;
  if (language === "zh") return inChinese;
  return (
    <>
      {of.name} <span class="second-name">{inChinese}</span>
    </>
  );
}

/** A function that gives names in plain text, for labels, pictures and tables. */
export function useNames(): (named: Named) => string {
  const { language } = useScope().state;
  return (named) => nameIn(language, named);
}
