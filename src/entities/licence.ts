/** No two parts of it can hold the same character in the same place, so that no value takes long to be refused. */
const spdx = /[A-Za-z0-9]+(?:[.+][A-Za-z0-9.+]+)?(?:-[A-Za-z0-9.+]+)*/.source;
const httpAddress = /https?:\/\/[^\s<>"{}|\\^`]+/.source;

/** An address that an IRI can hold. */
export const addressPattern = new RegExp(`^${httpAddress}$`);

/** An identifier as SPDX gives them, or an address. */
export const licencePattern = new RegExp(`^(?:${spdx}|${httpAddress})$`);

/** The address that tells what a licence says: its own, or that in SPDX's list. */
export function licenceAddress(licence: string): string {
  return addressPattern.test(licence) ? licence : `https://spdx.org/licenses/${licence}`;
}
