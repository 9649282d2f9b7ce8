import { Button } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { tellPath } from "../../routes.ts";

/** Stands where there is no answer to check. */
export function NothingTold() {
  return (
    <Stack>
      <Notice kind="info" title={t("check.empty")}>
        <p>{t("check.emptyText")}</p>
      </Notice>
      <p>
        <Button kind="primary" label={t("reports.tell")} href={tellPath} />
      </p>
    </Stack>
  );
}
