import { useRef } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { dayInWords } from "../../../device/dates.ts";
import { useLive } from "../../../device/live.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import type { DirectoryOrganisation } from "../../../protocol/directory.ts";
import { sentAt } from "../../reports/sent-at.ts";
import { appointmentPath, checkPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { tellInOnePress } from "../../tell/tell-in-one-press.ts";
import { useDirectory } from "../../tell/use-directory.ts";
import { useTools } from "../../tools.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { SayHeading } from "../../words/say-heading.tsx";
import { Say } from "../../words/say.tsx";
import { OpeningPage } from "../loading/opening-page.tsx";

/** How to reach an organisation in British Sign Language: its own video relay, and an appointment by video. */
export function BslContactPage() {
  const directory = useDirectory();
  const title = t("bslContact.title");
  usePage("bsl-contact", t("title.page", { page: title }));
  if (directory === undefined) return <OpeningPage />;
  const organisations = directory?.organisations ?? [];
  return (
    <Stack>
      <SignedClip clipKey="page.contact-in-bsl" title={title} />
      <PageHeading {...titled("bslContact.title")} />
      <Say k="bslContact.lead" kind="lead" />
      {organisations.length === 0 && <Say k="bslContact.noOrganisation" />}
      {organisations.map((organisation) => (
        <VideoRelay key={organisation.id} organisation={organisation} />
      ))}
      <Appointments />
    </Stack>
  );
}

/** What the organisation has said of its own video relay; that it has said nothing, where it has. */
function VideoRelay(props: { organisation: DirectoryOrganisation }) {
  const { name, bslContact } = props.organisation;
  const { address = "", hours = "" } = bslContact ?? {};
  const organisation = { organisation: name };
  return (
    <Stack gap="small">
      <h2>{name}</h2>
      {address === "" ? (
        <Say k="bslContact.noRelay" values={organisation} />
      ) : (
        <>
          <p>
            <Button
              {...labelled("bslContact.relay", organisation)}
              href={address}
            />
          </p>
          <Say k="bslContact.leaves" kind="hint" />
        </>
      )}
      {hours !== "" && <Say k="bslContact.hours" values={{ hours }} />}
    </Stack>
  );
}

function Appointments() {
  const { sent } = useTools().device.store;
  const { nowMs } = useTools();
  const reports = useLive<readonly SentReport[]>(
    (listener) => sent.watchAll(listener),
    [sent],
  );
  return (
    <Stack gap="small">
      <SayHeading k="bslContact.askTitle" />
      <Say k="bslContact.askText" />
      {reports?.map((report) => (
        <p key={report.reportId}>
          <Button
            {...labelled("bslContact.ask", {
              day: dayInWords(sentAt(report), nowMs()),
            })}
            href={appointmentPath(report.reportId)}
          />
        </p>
      ))}
      {reports !== undefined && <TellInSign isFirst={reports.length === 0} />}
    </Stack>
  );
}

/** A report by presses alone: nobody has to write before they may sign. */
function TellInSign({ isFirst }: { isFirst: boolean }) {
  const { current, device, manner } = useTools();
  const way = useWay();
  const isPressed = useRef(false);
  const tell = async () => {
    if (isPressed.current) return;
    isPressed.current = true;
    const { sent } = device.store;
    try {
      await tellInOnePress({ current, sent, manner }, t("bslContact.tell"));
      way.go(checkPath);
    } finally {
      isPressed.current = false;
    }
  };
  return (
    <Notice kind="info">
      <Stack gap="small">
        <Say k="bslContact.tellText" />
        <p>
          <Button
            kind={isFirst ? "primary" : "secondary"}
            {...labelled("bslContact.tell")}
            onClick={() => void tell()}
          />
        </p>
        <Say k="bslContact.next" kind="hint" />
      </Stack>
    </Notice>
  );
}
