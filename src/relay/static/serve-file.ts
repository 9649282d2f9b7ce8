import type { Request } from "../route.ts";
import type { StaticFile } from "./static-files.ts";

type Encoding = "br" | "gzip" | "plain";

/** Answers with a file, in the best encoding that was built and is accepted; 304 where the browser has it. */
export function serveFile(request: Request, file: StaticFile): Response {
  const encoding = chooseEncoding(
    request.req.header("accept-encoding") ?? "",
    file,
  );
  const etag = `"${file.etag}-${encoding}"`;
  const headers = {
    etag,
    vary: "accept-encoding",
    "cache-control": file.cacheControl,
  };
  const known = request.req.header("if-none-match") ?? "";
  if (known.split(",").some((tag) => tag.trim().replace(/^W\//u, "") === etag))
    return new Response(null, { status: 304, headers });
  const body = file[encoding] ?? file.plain;
  return new Response(body, {
    headers: {
      ...headers,
      "content-type": file.type,
      "content-length": String(body.byteLength),
      ...(encoding !== "plain" && { "content-encoding": encoding }),
      ...(file.link !== undefined && { link: file.link }),
    },
  });
}

function chooseEncoding(accepted: string, file: StaticFile): Encoding {
  const names = accepted
    .toLowerCase()
    .split(",")
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/u.test(part))
    .map((part) => part.split(";")[0]?.trim());
  if (file.br !== undefined && names.includes("br")) return "br";
  if (file.gzip !== undefined && names.includes("gzip")) return "gzip";
  return "plain";
}
