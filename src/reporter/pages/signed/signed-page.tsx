import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { ListedClip } from "../../../protocol/clips.ts";
import { t } from "../../../device/words.ts";
import { bslContactPath } from "../../routes.ts";
import { sizeInWords } from "../../signed/clip-words.ts";
import { KeepingBar } from "../../signed/keeping-bar.tsx";
import { SignedVideo } from "../../signed/signed-video.tsx";
import { useClips } from "../../signed/use-clip.ts";
import { useShownClips } from "../../signed/use-shown-clips.ts";
import { useKeeping } from "../../signed/use-keeping.ts";
import { useKept } from "../../signed/use-kept.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { OpeningPage } from "../loading/opening-page.tsx";

/** Every video in British Sign Language, and what of them is kept on this device. */
export function SignedPage() {
  const clips = useClips();
  const title = t("signedVideos.title");
  usePage("signed", t("title.page", { page: title }));
  if (clips === undefined) return <OpeningPage />;
  return (
    <Stack>
      <SignedClip clipKey="page.signed" title={title} />
      <PageHeading {...titled("signedVideos.title")} />
      <Say k="signedVideos.lead" kind="lead" />
      <p>
        <Button {...labelled("signedVideos.contact")} href={bslContactPath} />
      </p>
      {clips.length === 0 ? <Say k="signedVideos.none" /> : <Videos />}
    </Stack>
  );
}

function Videos() {
  const shown = useShownClips();
  return (
    <>
      <KeepAll clips={shown.map(({ found }) => found.clip)} />
      {shown.map(({ found, title }) => (
        <section class="stack-small" key={found.clip.key}>
          <h2>{title}</h2>
          <SignedVideo found={found} title={title} />
        </section>
      ))}
    </>
  );
}

/** The total of what there is and of what is kept. */
function KeepAll({ clips }: { clips: readonly ListedClip[] }) {
  const { videos } = useTools().device;
  const kept = useKept();
  const missing = clips.filter(({ src }) => kept?.has(src) !== true);
  const keeping = useKeeping(missing);
  const keptBytes = [...(kept?.values() ?? [])].reduce(
    (sum, bytes) => sum + bytes,
    0,
  );
  const sum = (all: readonly ListedClip[]) =>
    sizeInWords(all.reduce((total, { bytes }) => total + bytes, 0));
  const removeAll = async () => {
    await videos.remove([...(kept?.keys() ?? [])]);
  };
  if (keeping.state.is === "running") return <KeepingBar keeping={keeping} />;
  return (
    <Stack gap="small">
      <Say k="signedVideos.total" values={{ size: sum(clips) }} />
      {keptBytes > 0 && (
        <Say
          k="signedVideos.totalKept"
          values={{ size: sizeInWords(keptBytes) }}
        />
      )}
      <Say k="signedVideos.shared" kind="hint" />
      {keeping.state.is === "failed" && <Say k="signed.notKept" />}
      <ButtonRow>
        {missing.length > 0 && (
          <Button
            {...labelled("signedVideos.keepAll", { size: sum(missing) })}
            onClick={() => void keeping.start()}
          />
        )}
        {keptBytes > 0 && (
          <Button
            kind="danger"
            {...labelled("signedVideos.removeAll")}
            onClick={() => void removeAll()}
          />
        )}
      </ButtonRow>
    </Stack>
  );
}
