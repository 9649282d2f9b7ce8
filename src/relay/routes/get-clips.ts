import { createHash } from "node:crypto";
import type { ClipList } from "../../protocol/clips.ts";
import { json, type Route } from "../route.ts";
import { readClips } from "../storage/clips.ts";

/** Every clip, to whoever asks (R70). */
export const getClips: Route = {
  method: "GET",
  path: "/api/v1/clips",
  handle: async (context, request) => {
    const answer: ClipList = { clips: await readClips(context.storage.db) };
    const text = JSON.stringify(answer);
    const digest = createHash("sha256").update(text).digest("base64url");
    const etag = `"${digest.slice(0, 22)}"`;
    const headers = { etag, "cache-control": "no-cache" };
    return request.req.header("if-none-match") === etag
      ? new Response(null, { status: 304, headers })
      : json(answer, 200, headers);
  },
};
