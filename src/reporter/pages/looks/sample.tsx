import { Notice } from "../../../design-system/notice/notice.tsx";
import { Pictured } from "../../../design-system/picture/pictured.tsx";
import { t } from "../../../device/words.ts";
import { titled } from "../../words/labelled.ts";
import { pictureAddress } from "../../words/picture-address.ts";

const sentences = [
  ["stop", "stop"],
  ["safe", "keep"],
] as const;

/** A few words with their pictures, as they look now. */
export function Sample() {
  return (
    <Notice kind="info" {...titled("looks.sampleTitle")}>
      {sentences.map(([key, meaning]) => (
        <p class="idea" key={key}>
          <Pictured picture={pictureAddress(meaning)}>
            {t(`looks.sample.${key}`)}
          </Pictured>
        </p>
      ))}
    </Notice>
  );
}
