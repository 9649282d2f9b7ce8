import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";
import { ideas, t, type Values } from "../../device/words.ts";
import { pictureAddress } from "./picture-address.ts";

/** The address of the picture of a one-line label; undefined outside Easy Read. */
export function labelPicture(key: string, values?: Values): string | undefined {
  const picture = ideas(key, values)[0]?.picture ?? null;
  return picture === null ? undefined : pictureAddress(picture);
}

/** The words of a key as a button, a link or a field takes them. */
export function labelled(key: string, values?: Values) {
  return { label: t(key, values), picture: labelPicture(key, values) };
}

/** The words of a key as a heading or a notice takes them. */
export function titled(key: string, values?: Values) {
  return { title: t(key, values), picture: labelPicture(key, values) };
}

/** The words of a key as an error at a field. */
export function errorAt(
  fieldId: string,
  key: string,
  values?: Values,
): SummaryError {
  return { fieldId, text: t(key, values), picture: labelPicture(key, values) };
}
