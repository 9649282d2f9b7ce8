import * as v from "valibot";
import { ClipFileName } from "../../domain/bsl/clip.ts";
import { typeOf } from "../files/clip-form.ts";
import { problem } from "../problem.ts";
import { readRange } from "../read-range.ts";
import type { Route } from "../route.ts";

/** A file of a clip, whole or in part, to whoever asks (R72). */
export const getClipFile: Route = {
  method: "GET",
  path: "/api/v1/clips/files/:name",
  handle: async ({ clipFiles }, request) => {
    const name = request.req.param("name");
    if (!v.is(ClipFileName, name)) return problem("not-found");
    const size = await clipFiles.size(name);
    if (size === undefined) return problem("not-found");
    const etag = `"${name}"`;
    const isAsked = [undefined, etag].includes(request.req.header("if-range"));
    const range = isAsked ? request.req.header("range") : undefined;
    const part = readRange(range, size);
    if (part.is === "none")
      return problem("no-such-range", {
        headers: { "content-range": `bytes */${String(size)}` },
      });
    const { start, end } = part;
    // A HEAD has no body, and an open file that nobody reads stays open.
    const body =
      request.req.raw.method === "HEAD"
        ? null
        : clipFiles.read(name, start, end);
    return new Response(body, {
      status: part.is === "part" ? 206 : 200,
      headers: {
        "content-type": typeOf(name),
        "content-length": String(end - start + 1),
        "accept-ranges": "bytes",
        "cache-control": "public, max-age=31536000, immutable",
        etag,
        ...(part.is === "part" && {
          "content-range": `bytes ${String(start)}-${String(end)}/${String(size)}`,
        }),
      },
    });
  },
};
