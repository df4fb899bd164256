/** What the page tells its program: where to draw, where the service is, and which eras to compare. */
const element = document.querySelector<HTMLElement>("#root");
if (element === null) throw new Error("the page has no element #root");

export const root = element;
export const service = `${element.dataset["service"]}/graphql`;
export const eras = new URLSearchParams(location.search).get("eras")?.split(",") ?? ["founding", "new-era"];
