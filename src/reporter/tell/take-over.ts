import { focusHeading } from "../../design-system/page-heading/focus-heading.ts";
import { say } from "../../design-system/live-region/say.ts";
import type { DraftWriter } from "../../device/draft-writer.ts";
import { t } from "../../device/words.ts";
import { drawn } from "../site/drawn.ts";

const textBox = "main textarea, main input:not([type=radio], [type=checkbox])";

/** Makes this page the writer. The button that was pressed goes away: the focus moves to where one writes now, and that is said. */
export async function takeOver(writer: DraftWriter): Promise<void> {
  await writer.takeOver();
  await drawn();
  // Who has gone on meanwhile is not called back.
  if (document.activeElement !== document.body) return;
  const box = document.querySelector<HTMLElement>(textBox);
  if (box === null) focusHeading(document);
  else box.focus();
  say(document, t("question.writesHere"), "polite");
}
