import { useState } from "preact/hooks";
import { useWords } from "../../messages/worded.js";
import { digestOf } from "../../parts/digest.js";
import { type Checked, checkCopy, dropCopy, type KnownSource, keepCopy } from "../../parts/own-copies.js";
import "./open-copy.css";

interface OpenCopyProps {
  readonly source: KnownSource;
  /** Whether a copy is open. */
  readonly isOpen: boolean;
  /** Called when a copy was opened or put away. */
  onChange(): void;
}

/** Where readers open their own copy of a text that is not attached: checked and shown in the browser, and sent nowhere. */
export function OpenCopy({ source, isOpen, onChange }: OpenCopyProps) {
  const { ownCopy } = useWords().reading;
  const [checked, setChecked] = useState<Checked>();
  const [pasted, setPasted] = useState("");
  const check = async (raw: string) => {
    const found = await checkCopy(raw, source, digestOf);
    if (found.state === "same") keepCopy(source.digest, found.paragraphs);
    setChecked(found);
    onChange();
  };
  return (
    <details class="own-copy" open={isOpen || undefined}>
      <summary>{ownCopy.summary}</summary>
      <p class="hint">{ownCopy.lead}</p>
      {isOpen ? (
        <button
          type="button"
          onClick={() => {
            dropCopy(source.digest);
            setChecked(undefined);
            onChange();
          }}
        >
          {ownCopy.putAway}
        </button>
      ) : (
        <div class="ways-in">
          <label>
            {ownCopy.file}{" "}
            <input
              type="file"
              accept=".txt,.md,text/plain"
              onChange={({ currentTarget: { files } }) => files?.[0]?.text().then(check)}
            />
          </label>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              check(pasted);
            }}
          >
            <label>
              {ownCopy.paste}
              <textarea rows={3} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
            </label>
            <button type="submit" disabled={pasted.trim() === ""}>
              {ownCopy.check}
            </button>
          </form>
        </div>
      )}
      <p role="status">{checked && <Outcome of={checked} wanted={source.digest} />}</p>
    </details>
  );
}

function Outcome({ of, wanted }: { readonly of: Checked; readonly wanted: string }) {
  const { ownCopy } = useWords().reading;
  if (of.state === "same") return <>{ownCopy.same(<code>{wanted}</code>)}</>;
  if (of.state === "unable") return <>{ownCopy.unable}</>;
  return <>{ownCopy.other(<code>{of.digest}</code>, <code>{wanted}</code>)}</>;
}
