import type { OpenMessage } from "./open-report.ts";

/**
 * The address that a message names as its sender where it is not the one that the person gave; empty where it is, or where none is
 * known. Case is no difference: mail programs change it.
 *
 * @param given Of the contact rules; empty where the person gave none.
 */
export function otherAddress({ opened }: OpenMessage, given: string): string {
  const sentFrom = opened.is === "open" ? opened.value.sentFrom : "";
  const isGiven = sentFrom.toLowerCase() === given.trim().toLowerCase();
  return isGiven ? "" : sentFrom;
}
