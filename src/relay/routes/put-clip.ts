import * as v from "valibot";
import { Clip, clipFileOf, ClipKey } from "../../domain/bsl/clip.ts";
import type { Context } from "../context.ts";
import { removeUnusedFiles } from "../files/remove-unused-files.ts";
import { problem } from "../problem.ts";
import { readBody, smallBodyBytes } from "../read-body.ts";
import { done, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";
import { putClip as storeClip } from "../storage/clips.ts";

/** Puts the manifest of a clip, over the one that is there (R73). */
export const putClip: Route = {
  method: "PUT",
  path: "/api/v1/casework/clips/:key",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const key = request.req.param("key");
    if (!v.is(ClipKey, key)) return problem("not-found");
    const body = await readBody(request, Clip, smallBodyBytes);
    if (body instanceof Response) return body;
    if (!(await areHere(context, body.value)))
      return problem("clip-file-missing");
    const at = context.clock().toISOString();
    const before = await context.storage.transaction((db) =>
      storeClip(db, session.organisation_id, key, body.value, at),
    );
    await removeUnusedFiles(context, before);
    return done();
  },
};

async function areHere({ clipFiles }: Context, clip: Clip): Promise<boolean> {
  const names = [clipFileOf(clip.src), clipFileOf(clip.captions)];
  for (const name of names)
    if (name !== undefined && (await clipFiles.size(name)) === undefined)
      return false;
  return true;
}
