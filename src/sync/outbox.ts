import type { Problem } from "../protocol/problem.ts";
import type { PutMailboxMessage, MessageStored } from "../protocol/mailbox.ts";
import type {
  PutReportVersion,
  ReportVersionArrived,
} from "../protocol/report-version.ts";

/** What waits on the device to be sent: a frozen version or a message, already sealed, with the token that it is sent with. */
export type OutboxItem =
  | {
      readonly kind: "report-version";
      readonly reportId: string;
      readonly version: number;
      readonly token: string;
      readonly body: PutReportVersion;
    }
  | {
      readonly kind: "message";
      readonly reportId: string;
      readonly messageId: string;
      readonly token: string;
      readonly body: PutMailboxMessage;
    };

/**
 * waiting: to be sent at `dueAtMs` or later; in a hurry before that too, but not before `notBeforeMs`, which the relay asked for. sending: bytes are moving; after a crash this counts as waiting.
 * confirming: the relay has the body, and not yet every file. arrived: the relay has all of it and said so.
 * refused: the relay will never take it as it is; it stays, to be shown with the words of the problem.
 */
export type OutboxState =
  | {
      readonly is: "waiting";
      readonly attempts: number;
      readonly dueAtMs: number;
      readonly notBeforeMs?: number;
    }
  | { readonly is: "sending"; readonly attempts: number }
  | {
      readonly is: "confirming";
      readonly attempts: number;
      readonly dueAtMs: number;
      readonly notBeforeMs?: number;
      readonly filesHere: number;
      readonly filesNamed: number;
    }
  | {
      readonly is: "arrived";
      readonly answer: ReportVersionArrived | MessageStored;
    }
  | { readonly is: "refused"; readonly problem: Problem };

export type OutboxEntry = {
  /** The message id, or `{reportId}/{version}`. */
  readonly id: string;
  /** Entries leave in this order, per report. */
  readonly order: number;
  readonly item: OutboxItem;
  readonly state: OutboxState;
};
