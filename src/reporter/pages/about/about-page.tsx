import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { startPath } from "../../routes.ts";
import { usePage } from "../../site/way.ts";

const parts = [
  { id: "device", texts: ["device", "deviceClear"] },
  { id: "send", texts: ["send"] },
  { id: "relay", texts: ["relay", "relayTrust"] },
  { id: "email", texts: ["email"] },
  { id: "checked", texts: ["checked"] },
  { id: "sources", texts: ["sources"] },
] as const;

/** What Heard is, what is kept where, and who can see what. */
export function AboutPage() {
  const title = t("about.title");
  usePage("about", t("title.page", { page: title }));
  return (
    <Stack>
      <PageHeading title={title} />
      <p class="lead">{t("about.lead")}</p>
      {parts.map(({ id, texts }) => (
        <Stack gap="small" key={id}>
          <h2>{t(`about.${id}Title`)}</h2>
          {texts.map((text) => (
            <p key={text}>{t(`about.${text}`)}</p>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

/** What leaving does, and what it does not. */
export function AboutLeavePage() {
  const title = t("leave.title");
  usePage("about-leave", t("title.page", { page: title }));
  return (
    <Stack>
      <PageHeading title={title} />
      <p class="lead">{t("leave.does")}</p>
      <p>{t("leave.doesNot")}</p>
      <p>{t("leave.others")}</p>
      <p>
        <Button kind="primary" label={t("leave.back")} href={startPath} />
      </p>
    </Stack>
  );
}
