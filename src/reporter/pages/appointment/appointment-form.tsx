import { useState } from "preact/hooks";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { AppointmentRequest } from "../../../domain/casework/thread-message.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { messageOfRequest } from "../../reports/request-words.ts";
import { reportPath } from "../../routes.ts";
import { drawn } from "../../site/drawn.ts";
import { useSayingSaved } from "../../site/use-saying-saved.ts";
import { usePage, useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { Errors } from "../../words/errors.tsx";
import { errorAt, labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { Kept } from "../question/saved.tsx";
import { AppointmentFields } from "./appointment-fields.tsx";
import { useAsking } from "./use-asking.ts";

/** What is asked for is kept as it is filled in, and sealed when it is sent. */
export function AppointmentForm({ report }: { report: SentReport }) {
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const asking = useAsking(report);
  const { name: organisation } = report.organisation;
  const page = t("title.page", { page: t("appointment.title") });
  usePage(
    "appointment",
    errors.length > 0 ? t("title.error", { title: page }) : page,
  );
  useSayingSaved("appointment", asking.saved.is, t("saved.said"));
  const fail = (id: string, key: string) =>
    setErrors([errorAt(id, key, { organisation })]);
  const send = useSending(report, asking, fail);
  return (
    <Stack>
      <BackLink label={t("write.back")} href={reportPath(report.reportId)} />
      <Errors errors={errors} />
      <PageHeading {...titled("appointment.title")} />
      <Say k="appointment.lead" kind="lead" />
      <AppointmentFields
        request={asking.request}
        put={asking.put}
        errors={errors}
      />
      <Kept
        saved={asking.saved}
        isAnswered={asking.saved.is !== "nothing-yet"}
      />
      <Say k="write.who" values={{ organisation }} kind="hint" />
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled("appointment.send", { organisation })}
          onClick={() => send(asking.request)}
        />
      </ButtonRow>
    </Stack>
  );
}

/** Seals it and puts it into the outbox, from where it goes as soon as there is a network. */
function useSending(
  report: SentReport,
  asking: ReturnType<typeof useAsking>,
  fail: (id: string, key: string) => void,
) {
  const { device, nowMs, makeId } = useTools();
  const way = useWay();
  const seal = async (request: AppointmentRequest) => {
    const [{ sendMessage }] = await Promise.all([
      import("../../reports/send-message.ts"),
      asking.stop(),
      drawn(),
    ]);
    const outcome = await sendMessage(
      { sent: device.store.sent, nowMs, makeId },
      report,
      messageOfRequest(request),
      request,
    );
    if (outcome === "nobody") return fail("times", "write.errorNobody");
    if (outcome === "too-long") return fail("times", "write.errorTooLong");
    if (outcome === "not-kept") return fail("times", "write.errorNotKept");
    device.sendNow();
    way.replace(reportPath(report.reportId));
  };
  return (request: AppointmentRequest) => {
    if (request.times.trim() === "")
      return fail("times", "appointment.errorTimes");
    seal(request).catch((error: unknown) => {
      fail("times", "write.errorNotSealed");
      reportError(error);
    });
  };
}
