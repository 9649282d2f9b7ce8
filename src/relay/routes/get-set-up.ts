import type { SetUpState } from "../../protocol/casework.ts";
import { json, type Route } from "../route.ts";
import { isSetUpNeeded } from "../storage/deployment.ts";

/** Whether set-up is still to be done (R30). */
export const getSetUp: Route = {
  method: "GET",
  path: "/api/v1/casework/set-up",
  handle: async (context) => {
    const answer: SetUpState = {
      needed: await isSetUpNeeded(context.storage.db),
    };
    return json(answer);
  },
};
