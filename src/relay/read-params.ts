import * as v from "valibot";
import { Uuid } from "../protocol/ids.ts";
import type { Request } from "./route.ts";

/** The id of the path in lower-case UUIDv7 form; undefined where it is none. */
export function idParam(request: Request): string | undefined {
  const id = request.req.param("id");
  return v.is(Uuid, id) ? id : undefined;
}

/** The version number of the path, from 1; undefined where it is none. */
export function versionParam(request: Request): number | undefined {
  const text = request.req.param("n") ?? "";
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : undefined;
}
