import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../messages/worded.js";
import { isRoomFor, mostOf, type Sheet } from "../../parts/sheet.js";

interface TitleFieldProps {
  readonly sheet: Sheet;
  onChange(sheet: Sheet): void;
}

/** What the reader calls the sheet. */
export function TitleField({ sheet, onChange }: TitleFieldProps) {
  return (
    <KeptField
      label={useWords().sheet.titleField}
      words={sheet.title}
      most={mostOf.title}
      withWords={(title) => ({ ...sheet, title })}
      onChange={onChange}
    />
  );
}

interface KeptFieldProps {
  readonly label: string;
  readonly words: string;
  readonly most: number;
  readonly isLong?: boolean;
  /** The sheet with other words. */
  withWords(words: string): Sheet;
  onChange(sheet: Sheet): void;
}

/** Words of the reader's own, which go into the address once the field is left, as long as it has room for them. */
export function KeptField({ label, words, most, isLong = false, withWords, onChange }: KeptFieldProps) {
  const { sheet } = useWords();
  const [draft, setDraft] = useState(words);
  const [isTooMuch, setTooMuch] = useState(false);
  // Back and forward change it, too.
  useEffect(() => setDraft(words), [words]);
  const settle = (written: string): void => {
    const next = withWords(written.trim());
    const isRoom = written.trim() === words || isRoomFor(next, withWords(words));
    setTooMuch(!isRoom);
    if (isRoom && written.trim() !== words) onChange(next);
  };
  const field = {
    value: draft,
    maxLength: most,
    "aria-label": label,
    placeholder: label,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setDraft(currentTarget.value),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      settle(currentTarget.value),
  };
  return (
    <div class="kept-field">
      {isLong ? <textarea rows={2} {...field} /> : <input type="text" autocomplete="off" {...field} />}
      {isTooMuch && <p role="alert">{sheet.noRoom}</p>}
    </div>
  );
}
