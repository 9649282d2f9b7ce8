import type { Idea } from "../../device/read-idea.ts";
import { pictureAddress } from "./picture-address.ts";

/** Ideas with the addresses of their pictures; null where none has a picture: then the words are standard ones. */
export function easyIdeas(ideas: readonly Idea[]): readonly Idea[] | null {
  if (ideas.every(({ picture }) => picture === null)) return null;
  return ideas.map(({ picture, text }) => ({
    picture: picture === null ? null : pictureAddress(picture),
    text,
  }));
}
