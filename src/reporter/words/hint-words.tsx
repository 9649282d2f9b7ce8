import type { ComponentChildren } from "preact";
import { Ideas } from "../../design-system/ideas/ideas.tsx";
import { ideas, t, type Values } from "../../device/words.ts";
import { easyIdeas } from "./easy-ideas.ts";

/** The words of a key as a field takes its hint: a sentence, or the rows of Easy Read. */
export function hintWords(key: string, values?: Values): ComponentChildren {
  const easy = easyIdeas(ideas(key, values));
  return easy === null ? t(key, values) : <Ideas ideas={easy} />;
}
