import type { Route } from "../route.ts";
import { completeReportVersion } from "./complete-report-version.ts";
import { deleteClip } from "./delete-clip.ts";
import { deleteSession } from "./delete-session.ts";
import { getCaseworkBsl } from "./get-casework-bsl.ts";
import { getCaseworkReport } from "./get-casework-report.ts";
import { getCaseworkReports } from "./get-casework-reports.ts";
import { getClipFile } from "./get-clip-file.ts";
import { getClips } from "./get-clips.ts";
import { getHealth } from "./get-health.ts";
import { getMailboxVersion } from "./get-mailbox-version.ts";
import { getMailbox } from "./get-mailbox.ts";
import { getMetrics } from "./get-metrics.ts";
import { getOrganisations } from "./get-organisations.ts";
import { getReadiness } from "./get-readiness.ts";
import { getSession } from "./get-session.ts";
import { getSetUp } from "./get-set-up.ts";
import { postOpened } from "./post-opened.ts";
import { postSetUp } from "./post-set-up.ts";
import { postSignInStart } from "./post-sign-in-start.ts";
import { postSignIn } from "./post-sign-in.ts";
import { putBslContact } from "./put-bsl-contact.ts";
import { putCaseworkMessage } from "./put-casework-message.ts";
import { putClipFile } from "./put-clip-file.ts";
import { putClip } from "./put-clip.ts";
import { putMailboxMessage } from "./put-mailbox-message.ts";
import { putOwner } from "./put-owner.ts";
import { putReportVersion } from "./put-report-version.ts";
import { putState } from "./put-state.ts";

/** Every endpoint of the relay. */
export const allRoutes: readonly Route[] = [
  getOrganisations,
  putReportVersion,
  completeReportVersion,
  getMailbox,
  getMailboxVersion,
  putMailboxMessage,
  getSetUp,
  postSetUp,
  postSignInStart,
  postSignIn,
  getSession,
  deleteSession,
  getCaseworkReports,
  getCaseworkReport,
  postOpened,
  putOwner,
  putState,
  putCaseworkMessage,
  getClips,
  getClipFile,
  getCaseworkBsl,
  putClipFile,
  putClip,
  deleteClip,
  putBslContact,
  getHealth,
  getReadiness,
  getMetrics,
];
