import type { Problem } from "../protocol/problem.ts";
import type { MessageStored } from "../protocol/mailbox.ts";
import type {
  ReportVersionArrived,
  ReportVersionStored,
} from "../protocol/report-version.ts";
import type { OutboxEntry, OutboxItem, OutboxState } from "./outbox.ts";

/** Where the outbox is kept. Every write is durable when its promise is fulfilled. */
export type OutboxStore = {
  /** Adds an entry as waiting. The same id twice changes nothing. */
  add(id: string, item: OutboxItem, dueAtMs: number): Promise<void>;
  /** Every entry, in order. */
  all(): Promise<readonly OutboxEntry[]>;
  /** False where there is no such entry any more: the person took its report off the device. */
  setState(id: string, state: OutboxState): Promise<boolean>;
};

/**
 * done: the relay has stored it and said so. later: nothing is known to be stored; try again (after `retryAfterMs` where the relay
 * named it). files-missing: the body is stored, files are not. refused: never, as it is.
 */
export type Outcome<Answer> =
  | { readonly is: "done"; readonly answer: Answer }
  | {
      readonly is: "later";
      readonly why: "offline" | "busy" | "garbled";
      readonly retryAfterMs: number | null;
    }
  | {
      readonly is: "files-missing";
      readonly filesHere: number;
      readonly filesNamed: number;
    }
  | { readonly is: "refused"; readonly problem: Problem };

type Version = Extract<OutboxItem, { kind: "report-version" }>;
type Message = Extract<OutboxItem, { kind: "message" }>;

/** The relay as the device sees it. Calls never throw for what a network or a relay can do. */
export type RelayClient = {
  putReportVersion(item: Version): Promise<Outcome<ReportVersionStored>>;
  completeReportVersion(item: Version): Promise<Outcome<ReportVersionArrived>>;
  putMessage(item: Message): Promise<Outcome<MessageStored>>;
};

/** The device's clock. It orders nothing that others see. */
export type Clock = { nowMs(): number };

/** A number from 0 to 1, without 1. */
export type Random = () => number;
