import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { aboutPicturesPath, startPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled } from "../../words/labelled.ts";
import { SayHeading } from "../../words/say-heading.tsx";

const parts = [
  { id: "device", texts: ["device", "deviceClear"] },
  { id: "send", texts: ["send"] },
  { id: "relay", texts: ["relay"] },
  { id: "trust", texts: ["trust"] },
  { id: "email", texts: ["email"] },
  { id: "checked", texts: ["checked", "checkedEasy"] },
  { id: "sources", texts: ["sources"] },
] as const;

/** What Heard is, what is kept where, and who can see what. */
export function AboutPage() {
  const title = t("about.title");
  usePage("about", t("title.page", { page: title }));
  return (
    <Stack>
      <SignedClip clipKey="page.about" title={title} />
      <PageHeading title={title} picture={labelPicture("about.title")} />
      <Say k="about.lead" kind="lead" />
      {parts.map(({ id, texts }) => (
        <Stack gap="small" key={id}>
          <SayHeading k={`about.${id}Title`} />
          {texts.map((text) => (
            <Say key={text} k={`about.${text}`} />
          ))}
        </Stack>
      ))}
      <p>
        <Button {...labelled("about.pictures")} href={aboutPicturesPath} />
      </p>
    </Stack>
  );
}

/** What leaving does, and what it does not. */
export function AboutLeavePage() {
  const title = t("leave.title");
  usePage("about-leave", t("title.page", { page: title }));
  return (
    <Stack>
      <SignedClip clipKey="page.leave" title={title} />
      <PageHeading title={title} picture={labelPicture("leave.title")} />
      <Say k="leave.does" kind="lead" />
      <Stack gap="small">
        <SayHeading k="leave.doesNotTitle" />
        <Say k="leave.doesNot" />
        <Say k="leave.others" />
      </Stack>
      <p>
        <Button kind="primary" {...labelled("leave.back")} href={startPath} />
      </p>
    </Stack>
  );
}
