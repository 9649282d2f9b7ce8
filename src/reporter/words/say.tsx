import { Ideas } from "../../design-system/ideas/ideas.tsx";
import { ideas, t, type Values } from "../../device/words.ts";
import { easyIdeas } from "./easy-ideas.ts";

/**
 * The words of a key as they stand on a page: a paragraph, or in Easy Read one row for each idea, its picture left of it.
 *
 * @param kind How a paragraph is set: text of the page, its first sentences, or a side remark.
 */
export function Say(props: {
  k: string;
  values?: Values | undefined;
  kind?: "text" | "lead" | "hint";
}) {
  const { k, values, kind = "text" } = props;
  const easy = easyIdeas(ideas(k, values));
  if (easy !== null) return <Ideas ideas={easy} />;
  return <p class={kind === "text" ? undefined : kind}>{t(k, values)}</p>;
}
