import { Pictured } from "../../design-system/picture/pictured.tsx";
import { t, type Values } from "../../device/words.ts";
import { labelPicture } from "./labelled.ts";

/** The words of a key as a heading inside a page, in Easy Read with its picture. */
export function SayHeading(props: { k: string; values?: Values }) {
  const { k, values } = props;
  return (
    <h2>
      <Pictured picture={labelPicture(k, values)}>{t(k, values)}</Pictured>
    </h2>
  );
}
