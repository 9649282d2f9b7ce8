import {
  ErrorSummary,
  type SummaryError,
} from "../../design-system/error-summary/error-summary.tsx";
import { t } from "../../device/words.ts";
import { labelPicture } from "./labelled.ts";

/** What is wrong on this page, above its heading; nothing where nothing is. */
export function Errors({ errors }: { errors: readonly SummaryError[] }) {
  const heading = "question.errorHeading";
  return (
    <ErrorSummary
      heading={t(heading)}
      picture={labelPicture(heading)}
      errors={errors}
    />
  );
}
