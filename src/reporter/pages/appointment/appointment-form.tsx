import { useState } from "preact/hooks";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { AppointmentRequest } from "../../../domain/casework/thread-message.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { messageOfRequest } from "../../reports/request-words.ts";
import { useKeptWords, type WordsPlace } from "../../reports/use-kept-words.ts";
import { useSendingMessage } from "../../reports/use-sending-message.ts";
import {
  type AppointmentStep,
  appointmentSteps,
  appointmentPath,
  reportPath,
} from "../../routes.ts";
import { useSayingSaved } from "../../site/use-saying-saved.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { Errors } from "../../words/errors.tsx";
import { errorAt, labelled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { AppointmentField } from "./appointment-fields.tsx";

const nothing: AppointmentRequest = {
  kind: "video-appointment",
  times: "",
  interpreter: null,
  interpreterDetails: "",
  notes: "",
};

/** The last choice stands, in whatever window. */
const place: WordsPlace<AppointmentRequest> = {
  of: ({ asking }) => asking ?? nothing,
  put: (kept, asking) => ({ ...kept, asking }),
  merge: (_base, _here, mine) => mine,
};

type AppointmentProps = { report: SentReport; step: AppointmentStep };

/** One thing a page. What is asked for is kept as it is filled in, and sealed when it is sent. */
export function AppointmentForm(props: AppointmentProps) {
  const { report, step } = props;
  const { asking, errors, before, isLast, goOn } = useAppointment(props);
  const organisation = report.organisation.name;
  return (
    <Stack>
      <BackLink
        {...labelled(before === undefined ? "write.back" : "question.back")}
        href={
          before === undefined
            ? reportPath(report.reportId)
            : appointmentPath(report.reportId, before)
        }
      />
      <SignedClip
        key={`page.appointment-${step}`}
        clipKey={`page.appointment-${step}`}
        title={t(`appointment.${step}`)}
      />
      <Errors errors={errors} />
      {before === undefined && <Say k="appointment.lead" kind="lead" />}
      <AppointmentField
        key={step}
        step={step}
        asking={asking}
        error={errors.find(({ fieldId }) => fieldId === step)}
      />
      {isLast && <Say k="write.who" values={{ organisation }} kind="hint" />}
      <ButtonRow>
        <Button
          kind="primary"
          {...(isLast
            ? labelled("appointment.send", { organisation })
            : labelled("question.continue"))}
          onClick={goOn}
        />
      </ButtonRow>
    </Stack>
  );
}

/** Leads from step to step, and sends after the last. */
function useAppointment({ report, step }: AppointmentProps) {
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const way = useWay();
  const asking = useKeptWords<AppointmentRequest>(
    report.reportId,
    report.asking ?? nothing,
    report.asking !== undefined,
    place,
  );
  const organisation = report.organisation.name;
  const page = t("title.part", {
    page: t(`appointment.${step}`),
    part: t("appointment.title"),
  });
  const isWrong = errors.length > 0;
  usePage(
    `appointment-${step}`,
    isWrong ? t("title.error", { title: page }) : page,
  );
  useSayingSaved("appointment", asking.saved.is, t("saved.said"));
  const fail = (fieldId: AppointmentStep, key: string) => {
    setErrors([errorAt(fieldId, key, { organisation })]);
    if (fieldId !== step) way.go(appointmentPath(report.reportId, fieldId));
  };
  const send = useSendingMessage(report, asking.stop, (key) =>
    fail("notes", key),
  );
  const at = appointmentSteps.indexOf(step);
  const before = appointmentSteps[at - 1];
  const after = appointmentSteps[at + 1];
  const goOn = () => {
    const { times } = asking.value;
    if (times.trim() === "") return fail("times", "appointment.errorTimes");
    setErrors([]);
    if (after !== undefined)
      return way.go(appointmentPath(report.reportId, after));
    send(messageOfRequest(asking.value), asking.value);
  };
  return { asking, errors, before, isLast: after === undefined, goOn };
}
