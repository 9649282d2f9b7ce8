import { mailKind } from "../context.ts";
import { json, type Route } from "../route.ts";
import { organisationsWithoutCaseworker } from "../storage/organisations.ts";
import { storageFault } from "../storage/storage-fault.ts";

/**
 * Says whether storage answers, whether a notice can leave, and how many organisations are kept out of the directory because
 * nobody there can unseal (R60, F13). 503 while storage is away.
 */
export const getReadiness: Route = {
  method: "GET",
  path: "/readyz",
  handle: async (context) => {
    const mail = mailKind(context.config);
    const notices = mail === "smtp" ? "can leave" : "cannot leave";
    try {
      await context.storage.ping();
      const withoutCaseworker = await organisationsWithoutCaseworker(
        context.storage.db,
      );
      return json({
        ready: true,
        storage: "answers",
        mail,
        notices,
        organisationsWithoutCaseworker: withoutCaseworker,
      });
    } catch (error) {
      if (storageFault(error) === undefined) throw error;
      return json({ ready: false, storage: "away", mail, notices }, 503, {
        "retry-after": "5",
      });
    }
  },
};
