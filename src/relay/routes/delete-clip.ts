import * as v from "valibot";
import { ClipKey } from "../../domain/bsl/clip.ts";
import { removeUnusedFiles } from "../files/remove-unused-files.ts";
import { problem } from "../problem.ts";
import { done, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { removeClip } from "../storage/clips.ts";

/** Takes a clip away, and its files where no other clip names them (R74). */
export const deleteClip: Route = {
  method: "DELETE",
  path: "/api/v1/casework/clips/:key",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const key = request.req.param("key");
    if (!v.is(ClipKey, key)) return problem("not-found");
    const names = await context.storage.transaction((db) =>
      removeClip(db, session.organisation_id, key),
    );
    await removeUnusedFiles(context, names);
    return done();
  },
};
