import { MessageStored } from "../../protocol/mailbox.ts";
import {
  ReportVersionArrived,
  ReportVersionStored,
} from "../../protocol/report-version.ts";
import type { RelayClient } from "../../sync/ports.ts";
import { callRelay, type RelayRoad } from "./relay-call.ts";

/** The relay over HTTP. Every write is an idempotent PUT or POST of an id, so that a retry is harmless (R12, R16, R24). */
export function httpRelayClient(road: RelayRoad): RelayClient {
  return {
    putReportVersion: ({ reportId, version, token, body }) =>
      callRelay(road, {
        method: "PUT",
        path: `/reports/${reportId}/versions/${String(version)}`,
        token,
        body,
        answer: ReportVersionStored,
      }),
    completeReportVersion: ({ reportId, version, token }) =>
      callRelay(road, {
        method: "POST",
        path: `/reports/${reportId}/versions/${String(version)}/complete`,
        token,
        answer: ReportVersionArrived,
      }),
    putMessage: ({ messageId, token, body }) =>
      callRelay(road, {
        method: "PUT",
        path: `/mailbox/messages/${messageId}`,
        token,
        body,
        answer: MessageStored,
      }),
  };
}
