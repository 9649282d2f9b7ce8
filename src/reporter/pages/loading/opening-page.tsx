import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { Say } from "../../words/say.tsx";
import { titled } from "../../words/labelled.ts";

/** Stands there while the device reads what it keeps: no page of its own, so that the real one takes the focus. */
export function OpeningPage() {
  return (
    <Stack fillsScreen>
      <PageHeading {...titled("loading.title")} />
      <Say k="loading.text" kind="lead" />
    </Stack>
  );
}
