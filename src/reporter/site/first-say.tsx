import { Ideas } from "../../design-system/ideas/ideas.tsx";
import { type Idea, readIdea } from "../../device/read-idea.ts";
import { easyIdeas } from "../words/easy-ideas.ts";
import { pictureAddress } from "../words/picture-address.ts";

/** A text of the first words: a paragraph, or in Easy Read one row for each idea. */
export function FirstSay(props: { words: string; kind?: "lead" | "hint" }) {
  const rows = rowsOf(props.words);
  if (rows === null) return <p class={props.kind}>{props.words}</p>;
  return <Ideas ideas={rows} />;
}

/** The same for the words above a field: words, or rows. */
export function firstHint(words: string) {
  const rows = rowsOf(words);
  return rows === null ? words : <Ideas ideas={rows} />;
}

/** A label of the first words, and in Easy Read the address of its picture. */
export function firstLabel(words: string) {
  const { picture } = readIdea(words);
  return {
    label: plain(words),
    picture: picture === null ? undefined : pictureAddress(picture),
  };
}

/** The same for a heading or a notice. */
export function firstTitle(words: string) {
  const { label, picture } = firstLabel(words);
  return { title: label, picture };
}

/** First words without their marks. */
export function plain(words: string): string {
  return words.split("\n").map(sentenceOf).join(" ");
}

function sentenceOf(line: string): string {
  return readIdea(line)
    .text.map(({ text }) => text)
    .join("");
}

/** Null in standard words, which have no pictures. */
function rowsOf(words: string): readonly Idea[] | null {
  return easyIdeas(words.split("\n").map((line) => readIdea(line)));
}
