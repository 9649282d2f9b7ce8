import type { MailboxVersion } from "../../protocol/mailbox.ts";
import { bearerHash } from "../bearer.ts";
import { problem } from "../problem.ts";
import { versionParam } from "../read-params.ts";
import { json, type Route } from "../route.ts";
import { readMailboxVersion } from "../storage/mailbox.ts";

/** The sealed body of a version, for the receipt to open (R23). */
export const getMailboxVersion: Route = {
  method: "GET",
  path: "/api/v1/mailbox/versions/:n",
  handle: async (context, request) => {
    const version = versionParam(request);
    if (version === undefined) return problem("not-found");
    const found = await readMailboxVersion(
      context.storage.db,
      bearerHash(request) ?? "",
      version,
    );
    if (found.is !== "version") return problem(found.is);
    const answer: MailboxVersion = {
      version,
      receivedAt: found.receivedAt,
      sealedReport: found.sealed.toString("base64"),
    };
    return json(answer);
  },
};
