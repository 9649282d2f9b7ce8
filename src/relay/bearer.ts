import * as v from "valibot";
import { Token } from "../protocol/ids.ts";
import { hashOf } from "./keys.ts";
import type { Request } from "./route.ts";

/** The hash of the token that a request carries as bearer; undefined where it carries none, or something else. */
export function bearerHash(request: Request): string | undefined {
  const given = request.req.header("authorization") ?? "";
  const token = /^Bearer (\S+)$/iu.exec(given)?.[1];
  const isToken = token !== undefined && v.is(Token, token);
  return isToken ? hashOf(token) : undefined;
}
