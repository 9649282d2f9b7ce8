import { mailKind, newId, type Context } from "../context.ts";
import { listenForMail } from "../inbound/lmtp-listener.ts";
import { runJobs, usualJobTimes, type JobTimes } from "../jobs/run-jobs.ts";
import type { Route } from "../route.ts";
import { makeLocalBox } from "./local-box/box.ts";
import { boxRoutes } from "./local-box/box-routes.ts";
import type { MailWay } from "./mail-way.ts";
import { noticeSender } from "./send-notice.ts";
import { smtpWay } from "./smtp-way.ts";

/** Mail in and out, under way. */
export type Mail = {
  /** Pages of the local box; none where mail leaves or is held. */
  readonly routes: readonly Route[];
  /** Of the LMTP listener; null where there is none. */
  readonly lmtpPort: number | null;
  /** Takes nothing new, finishes what is under way, at most 10 s for each of both ways. */
  stop(): Promise<void>;
};

/** Starts the runner of notices, and the listener for replies where a port is configured. */
export async function startMail(
  context: Context,
  times: JobTimes = usualJobTimes,
): Promise<Mail> {
  const { config } = context;
  const { way, routes } = wayOf(context);
  const listener =
    config.inboundLmtpPort === undefined
      ? undefined
      : await listenForMail(context, config.inboundLmtpPort);
  const runner = runJobs(
    {
      ...context,
      random: Math.random,
      newId: () => newId(context),
      handlers: {
        notice: noticeSender({
          ...context,
          random: Math.random,
          mailFrom: config.mailFrom,
          way,
        }),
      },
    },
    times,
  );
  return {
    routes,
    lmtpPort: listener?.port ?? null,
    stop: async () => {
      await Promise.all([listener?.stop(), runner.stop()]);
      way?.close();
    },
  };
}

function wayOf(context: Context): {
  readonly way: MailWay | undefined;
  readonly routes: readonly Route[];
} {
  const { config } = context;
  if (config.smtpUrl !== undefined)
    return { way: smtpWay(config.smtpUrl), routes: [] };
  if (mailKind(config) === "none") return { way: undefined, routes: [] };
  const box = makeLocalBox();
  return { way: box, routes: boxRoutes(box, context) };
}
