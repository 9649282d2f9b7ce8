import * as v from "valibot";
import { ContactRules } from "../../domain/report/contact-rules.ts";
import type { CaseworkReport } from "../../protocol/casework.ts";
import { problem } from "../problem.ts";
import { idParam } from "../read-params.ts";
import { json, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { readCaseworkReport } from "../storage/casework-report.ts";

/** A report with all its versions, its thread and the contact rules (R36, R41). */
export const getCaseworkReport: Route = {
  method: "GET",
  path: "/api/v1/casework/reports/:id",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const id = idParam(request);
    if (id === undefined) return problem("not-found");
    const { keys, storage } = context;
    const found = await readCaseworkReport(
      storage.db,
      session.organisation_id,
      id,
    );
    if (found === undefined) return problem("not-found");
    const contact = keys.decrypt("contact", id, found.contact);
    const answer: CaseworkReport = {
      ...found,
      contact: v.parse(ContactRules, JSON.parse(contact)),
      now: context.clock().toISOString(),
    };
    return json(answer);
  },
};
