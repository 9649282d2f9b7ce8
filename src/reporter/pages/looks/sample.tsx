import { Notice } from "../../../design-system/notice/notice.tsx";
import { Pictured } from "../../../design-system/picture/pictured.tsx";
import { t } from "../../../device/words.ts";
import { titled } from "../../words/labelled.ts";
import { pictureAddress } from "../../words/picture-address.ts";

/** A few words with their pictures, as they look now. */
export function Sample() {
  return (
    <Notice kind="info" {...titled("looks.sampleTitle")}>
      {(["stop", "safe"] as const).map((meaning) => (
        <p class="idea" key={meaning}>
          <Pictured picture={pictureAddress(meaning)}>
            {t(`looks.sample.${meaning}`)}
          </Pictured>
        </p>
      ))}
    </Notice>
  );
}
