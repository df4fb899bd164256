import { ofExplorer, ofService } from "../address/service.js";
import { useWords } from "../messages/worded.js";
import { CopyButton } from "./copy-button.js";

interface ShareProps {
  /** What a view shows, in a few words. */
  readonly title: string;
  /** What its picture is of, for whoever does not see it. */
  readonly alt: string;
  /** Its address that shows the same for ever. */
  readonly permanent: string;
}

/** Ways to show a view elsewhere: by a link, in a frame, as a picture with its description. */
export function Share({ title, alt, permanent }: ShareProps) {
  const { share, toolbar } = useWords().frame;
  const ways = [
    [share.link, permanent],
    [share.frame, frameCode(title, figureAddress(permanent, "/embed"))],
    [share.picture, figureAddress(permanent, "/figure", ".png")],
    [share.alt, alt],
  ] as const;
  return (
    <details class="cite">
      <summary>{share.label}</summary>
      <div class="share popover">
        <p>{share.lead}</p>
        <dl>
          {ways.map(([word, text]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{text}</dd>
              <dd>
                <CopyButton label={share.copy(word)} text={() => text} otherwise={toolbar.selectText} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

/** Where the figure of a view is: `/explore/timeline?…` is drawn at `/figure/timeline.png?…`. */
function figureAddress(permanent: string, where: "/figure" | "/embed", form = ""): string {
  const address = new URL(permanent);
  const view = address.pathname.slice(ofExplorer("").length).replace(/\/$/, "");
  address.pathname = ofService(`${where}${view || "/matrix"}${form}`);
  return address.toString();
}

/** A frame high enough for most; a page that listens gives each the height that it tells (docs/figures.md). */
const HEIGHT = 720;

function frameCode(title: string, address: string): string {
  const frame = document.createElement("iframe");
  Object.assign(frame, { src: address, title, width: "100%", height: HEIGHT, loading: "lazy" });
  // Set on the element, a style would be one of this page, which has none in attributes.
  return frame.outerHTML.replace("<iframe", '<iframe style="border:0"');
}
