/** How many characters the query of an address has at most: whoever gets it opens it in any browser, through any proxy. */
export const ROOM_IN_ADDRESS = 6_000;
