import { useState } from "preact/hooks";
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
      <summary>The text is not here. If you have it, read it in your own copy</summary>
      <p class="hint">
        The text of this source is not part of the corpus. If you have it, open it here, and every passage is marked in
        its place. Whether it is the very text that was coded is told by its digest. It stays in this browser: nothing
        of it is sent.
      </p>
      {isOpen ? (
        <button
          type="button"
          onClick={() => {
            dropCopy(source.digest);
            setChecked(undefined);
            onChange();
          }}
        >
          Put the copy away
        </button>
      ) : (
        <div class="ways-in">
          <label>
            Choose a text file{" "}
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
              or paste the text
              <textarea rows={3} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
            </label>
            <button type="submit" disabled={pasted.trim() === ""}>
              Check and show it
            </button>
          </form>
        </div>
      )}
      <p role="status">{checked && <Outcome of={checked} wanted={source.digest} />}</p>
    </details>
  );
}

function Outcome({ of, wanted }: { readonly of: Checked; readonly wanted: string }) {
  if (of.state === "same")
    return (
      <>
        This is the text that was coded: its digest is <code>{wanted}</code>.
      </>
    );
  if (of.state === "unable")
    return (
      <>This browser computes digests only where the page came over a secure connection (https), so nothing is shown.</>
    );
  return (
    <>
      This is another text than the one that was coded, by a character at least: its digest is <code>{of.digest}</code>,
      and that of the source <code>{wanted}</code>. Nothing of it is shown, since passages would be marked in wrong
      places.
    </>
  );
}
