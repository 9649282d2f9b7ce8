import { useState } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import { say } from "../../../design-system/live-region/say.ts";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { useLook } from "../../site/look-context.ts";
import { labelled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";

/** Takes back all that was chosen: the next person on this device finds nothing of it. */
export function ForgetButton() {
  const { forget, chosenAtMs } = useLook();
  const [isDone, setIsDone] = useState(false);
  return (
    <Stack gap="small">
      <Say
        k={isDone && chosenAtMs === 0 ? "looks.forgotten" : "looks.forgetText"}
      />
      <p>
        <Button
          {...labelled("looks.forget")}
          onClick={() => {
            forget();
            setIsDone(true);
            say(document, t("looks.forgotten"), "polite");
          }}
        />
      </p>
    </Stack>
  );
}
