import { type ComponentType, render } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from "preact-iso";
import { languagesIn } from "./address/scope.js";
import { explorerScope, ofExplorer, ofService } from "./address/service.js";
import { Footer } from "./frame/footer.js";
import { Masthead } from "./frame/masthead.js";
import { NoSuchPage } from "./frame/no-such-page.js";
import { NotDrawn, NotLoaded } from "./frame/not-loaded.js";
import { loadWords } from "./messages/available.js";
import { languagesShown } from "./messages/languages-shown.js";
import { Worded } from "./messages/worded.js";
import { Corpora } from "./parts/corpora.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";

// Each comes when it is first looked at; the files of the one that is at the page's address, the service names in the page.
const Matrix = view(() => import("./views/matrix/matrix-view.js"));
const Compare = view(() => import("./views/compare/compare-view.js"));
const Lineage = view(() => import("./views/lineage/lineage-view.js"));
const Play = view(() => import("./views/play/play-view.js"));
const Timeline = view(() => import("./views/timeline/timeline-view.js"));
const Search = view(() => import("./views/search/search-view.js"));
const Principle = view(() => import("./views/things/principle-view.js"));
const Era = view(() => import("./views/things/era-view.js"));
const Leader = view(() => import("./views/things/leader-view.js"));
const Event = view(() => import("./views/things/event-view.js"));
const Quote = view(() => import("./views/things/quote-view.js"));
const Reading = view(() => import("./views/reading/reading-view.js"));
const SourceList = view(() => import("./views/reading/source-list-view.js"));
const Stance = view(() => import("./views/stance/stance-view.js"));
const Pins = view(() => import("./views/pins/pins-view.js"));
const Check = view(() => import("./views/check/check-view.js"));
const Changes = view(() => import("./views/changes/changes-view.js"));
const PrincipleList = view(() => import("./views/things/lists/principle-list-view.js"));
const EraList = view(() => import("./views/things/lists/era-list-view.js"));
const LeaderList = view(() => import("./views/things/lists/leader-list-view.js"));
const EventList = view(() => import("./views/things/lists/event-list-view.js"));
const QuoteList = view(() => import("./views/things/lists/quote-list-view.js"));

function view(load: () => Promise<{ default: ComponentType }>) {
  return lazy(() => load().catch(() => ({ default: NotLoaded })));
}

function Explorer() {
  return (
    <LocationProvider scope={explorerScope()}>
      <Worded>
        <Corpora>
          <Masthead />
          <Views />
          <Footer />
        </Corpora>
      </Worded>
    </LocationProvider>
  );
}

/** The view that the address names; what goes wrong in one is told in its place. */
function Views() {
  const { path } = useLocation();
  const [error] = useErrorBoundary((thrown: unknown) => reportError(thrown));
  if (error !== undefined) return <NotDrawn />;
  if (!isReadable(path)) return <NoSuchPage />;
  return (
    <ErrorBoundary>
      <Router>
        <Route path={ofExplorer("")} component={Matrix} />
        <Route path={ofExplorer("/compare")} component={Compare} />
        <Route path={ofExplorer("/lineage/:principle?")} component={Lineage} />
        <Route path={ofExplorer("/play")} component={Play} />
        <Route path={ofExplorer("/timeline")} component={Timeline} />
        <Route path={ofExplorer("/search")} component={Search} />
        <Route path={ofExplorer("/pins")} component={Pins} />
        <Route path={ofExplorer("/check")} component={Check} />
        <Route path={ofExplorer("/changes")} component={Changes} />
        <Route path={ofExplorer("/principles")} component={PrincipleList} />
        <Route path={ofExplorer("/eras")} component={EraList} />
        <Route path={ofExplorer("/leaders")} component={LeaderList} />
        <Route path={ofExplorer("/events")} component={EventList} />
        <Route path={ofExplorer("/quotes")} component={QuoteList} />
        <Route path={ofExplorer("/sources")} component={SourceList} />
        <Route path={ofExplorer("/sources/:slug")} component={Reading} />
        <Route path={ofExplorer("/stances/:era/:principle/:kind")} component={Stance} />
        <Route path={ofExplorer("/principles/:slug")} component={Principle} />
        <Route path={ofExplorer("/eras/:slug")} component={Era} />
        <Route path={ofExplorer("/leaders/:slug")} component={Leader} />
        <Route path={ofExplorer("/events/:slug")} component={Event} />
        <Route path={ofExplorer("/quotes/:slug")} component={Quote} />
        <Route default component={NoSuchPage} />
      </Router>
    </ErrorBoundary>
  );
}

/** Whether all of a path can be read: an address may have been cut in the middle of a character. */
function isReadable(path: string): boolean {
  try {
    // What it gives must be used: a call without use is taken out of the built page.
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

/** The page as it came has been seen, or is in a window that nobody sees. */
function seen(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

// The front page has two addresses, and goes by one.
if (location.pathname.replace(/\/$/, "") === ofService(""))
  history.replaceState(history.state, "", ofExplorer("") + location.search + location.hash);
const place = document.querySelector("#explorer");
const words = loadWords(languagesShown(languagesIn(location.search), navigator.languages).words);
// Until the words of the reader's language have come, the page says what the service has written into it, which is seen before anything is drawn.
Promise.all([words, seen()]).then(() => {
  if (place === null) return;
  render(<Explorer />, place);
  // What the page tells without scripts would jump as the frame grows above it.
  document.querySelector("#until-drawn")?.remove();
});
