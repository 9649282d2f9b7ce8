import { useEffect } from "preact/hooks";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { SummaryList } from "../../design-system/summary-list/summary-list.tsx";
import { useInbox } from "../page/inbox.ts";
import { readAreas, type Step } from "./set-up-answers.ts";
import { stepPath, type StepProps } from "./step-props.ts";

/** Everything that was said, with a way to change each, before it is sent. */
export function CheckStep(props: StepProps & { onSeen: () => void }) {
  const { words } = useInbox();
  useEffect(props.onSeen, []);
  const { answers } = props;
  const rows: readonly [Step, string][] = [
    ["organisation", answers.organisationName],
    ["areas", readAreas(answers.areas).join("\n")],
    [
      "promise",
      words("set-up.check.days", { count: Number(answers.promiseDays) }),
    ],
    ["ways", answers.ways.map((way) => words(`way.${way}`)).join("\n")],
    ["you", `${answers.name}\n${answers.email}`],
    ["passphrase", words("set-up.check.passphrase")],
    [
      "recovery",
      answers.recoveryIsKept === null
        ? ""
        : words(`set-up.recovery.${answers.recoveryIsKept}`),
    ],
    ["code", answers.code],
  ];
  return (
    <>
      <PageHeading part={props.part} title={words("set-up.check.title")} />
      <SummaryList
        rows={rows.map(([step, answer]) => ({
          id: step,
          question: words(`set-up.${step}.title`),
          answer,
          change: { label: words("change"), href: stepPath(step) },
        }))}
      />
      <p class="lead">{words("set-up.check.next")}</p>
    </>
  );
}
