/** What the service's scalars are in TypeScript: each is sent as a string, and is best shown as it comes. */
export const scalars = { EDTF: "string", Date: "string", DateTime: "string" } as const;

/** The same for what takes types and no names of them. */
export interface Scalars {
  EDTF: string;
  Date: string;
  DateTime: string;
}
