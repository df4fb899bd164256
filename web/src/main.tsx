import { render } from "preact";
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from "preact-iso";
import { Masthead } from "./frame/masthead.js";
import { NoSuchPage } from "./frame/no-such-page.js";
import Matrix from "./views/matrix/matrix-view.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";

// The first view comes at once, each other one when it is first looked at.
const Compare = lazy(() => import("./views/compare/compare-view.js"));
const Lineage = lazy(() => import("./views/lineage/lineage-view.js"));
const Timeline = lazy(() => import("./views/timeline/timeline-view.js"));
const Search = lazy(() => import("./views/search/search-view.js"));
const Principle = lazy(() => import("./views/things/principle-view.js"));
const Era = lazy(() => import("./views/things/era-view.js"));
const Leader = lazy(() => import("./views/things/leader-view.js"));
const Event = lazy(() => import("./views/things/event-view.js"));
const Quote = lazy(() => import("./views/things/quote-view.js"));
const PrincipleList = lazy(() => import("./views/things/lists/principle-list-view.js"));
const EraList = lazy(() => import("./views/things/lists/era-list-view.js"));
const LeaderList = lazy(() => import("./views/things/lists/leader-list-view.js"));
const EventList = lazy(() => import("./views/things/lists/event-list-view.js"));
const QuoteList = lazy(() => import("./views/things/lists/quote-list-view.js"));

function Explorer() {
  return (
    <LocationProvider scope={/^\/explore(?:[/?#]|$)/}>
      <Masthead />
      <ErrorBoundary>
        <Router>
          <Route path="/explore" component={Matrix} />
          <Route path="/explore/compare" component={Compare} />
          <Route path="/explore/lineage/:principle?" component={Lineage} />
          <Route path="/explore/timeline" component={Timeline} />
          <Route path="/explore/search" component={Search} />
          <Route path="/explore/principles" component={PrincipleList} />
          <Route path="/explore/eras" component={EraList} />
          <Route path="/explore/leaders" component={LeaderList} />
          <Route path="/explore/events" component={EventList} />
          <Route path="/explore/quotes" component={QuoteList} />
          <Route path="/explore/principles/:slug" component={Principle} />
          <Route path="/explore/eras/:slug" component={Era} />
          <Route path="/explore/leaders/:slug" component={Leader} />
          <Route path="/explore/events/:slug" component={Event} />
          <Route path="/explore/quotes/:slug" component={Quote} />
          <Route default component={NoSuchPage} />
        </Router>
      </ErrorBoundary>
    </LocationProvider>
  );
}

const place = document.querySelector("#explorer");
if (place) render(<Explorer />, place);
