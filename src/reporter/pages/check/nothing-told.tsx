import { Button } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { tellPath } from "../../routes.ts";
import { Say } from "../../words/say.tsx";
import { labelled, titled } from "../../words/labelled.ts";

/** Stands where there is no answer to check. */
export function NothingTold() {
  return (
    <Stack>
      <Notice kind="info" {...titled("check.empty")}>
        <Say k="check.emptyText" />
      </Notice>
      <p>
        <Button kind="primary" {...labelled("reports.tell")} href={tellPath} />
      </p>
    </Stack>
  );
}
