import * as v from "valibot";
import {
  ClipFileName,
  clipFilesPath,
  maxVideoBytes,
} from "../../domain/bsl/clip.ts";
import type { ClipFileStored } from "../../protocol/clips.ts";
import { problem } from "../problem.ts";
import { json, type Route } from "../route.ts";
import { signedIn } from "../sign-in/session.ts";

/** Takes a video or captions, before the clip that names them (R71). */
export const putClipFile: Route = {
  method: "PUT",
  path: "/api/v1/casework/clips/files/:name",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const name = request.req.param("name");
    if (!v.is(ClipFileName, name)) return problem("not-found");
    const length = Number(request.req.header("content-length") ?? "0");
    if (length > maxVideoBytes) return problem("too-large");
    const bytes = request.req.raw.body;
    if (bytes === null) return problem("not-a-clip");
    const stored = await context.clipFiles.put(name, bytes);
    const answer: ClipFileStored = { address: `${clipFilesPath}${name}` };
    switch (stored.is) {
      case "stored":
        return json(answer, 201);
      case "known":
        return json(answer);
      case "differs":
      case "cut-off":
        return problem("clip-file-differs");
      case "too-large":
      case "not-a-clip":
        return problem(stored.is);
    }
  },
};
