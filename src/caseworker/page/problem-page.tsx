import { Button } from "../../design-system/button/button.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";
import { useInbox } from "./inbox.ts";
import { usePage } from "./use-page.ts";

/** A page that says why there is nothing to show, and the one way on. */
export function ProblemPage(props: {
  page: string;
  title: string;
  text: string;
  action:
    { label: string; onClick: () => void } | { label: string; href: string };
}) {
  usePage(props.page, props.title);
  return (
    <Stack>
      <PageHeading title={props.title} />
      <p class="lead">{props.text}</p>
      <Button kind="primary" {...props.action} />
    </Stack>
  );
}

/** Said while the first answer is on its way. */
export function StartingPage() {
  const { words } = useInbox();
  usePage("starting", words("starting.title"));
  return (
    <Stack>
      <PageHeading title={words("starting.title")} />
      <p class="lead">{words("starting.text")}</p>
    </Stack>
  );
}
