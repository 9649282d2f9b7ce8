import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";

/** Stands there while the device reads what it keeps: no page of its own, so that the real one takes the focus. */
export function OpeningPage() {
  return (
    <Stack>
      <PageHeading title={t("loading.title")} />
      <p class="lead">{t("loading.text")}</p>
    </Stack>
  );
}
