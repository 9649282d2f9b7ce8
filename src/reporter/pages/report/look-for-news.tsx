import { useState } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import { say } from "../../../design-system/live-region/say.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { useTools } from "../../tools.ts";
import { labelled } from "../../words/labelled.ts";

/** Sends what waits and asks the relay for news, now. */
export function LookForNews({ report }: { report: SentReport }) {
  const { device } = useTools();
  const [answer, setAnswer] = useState("");
  const look = async () => {
    setAnswer(t("report.looking"));
    device.sendNow();
    await device.lookForNews();
    const after = await device.store.sent.load(report.reportId);
    const isNew =
      after?.mailbox?.mailbox.cursor !== report.mailbox?.mailbox.cursor;
    const words = navigator.onLine
      ? t(isNew ? "report.lookedNew" : "report.looked")
      : t("report.lookOffline");
    setAnswer(words);
    say(document, words, "polite");
  };
  return (
    <>
      <Button {...labelled("report.look")} onClick={() => void look()} />
      {answer !== "" && <p class="hint">{answer}</p>}
    </>
  );
}
