import { randomBytes } from "node:crypto";
import { getCookie } from "hono/cookie";
import type { Context } from "../context.ts";
import type { Request } from "../route.ts";
import { isSecure } from "./session.ts";

const name = "heard-known";
const yearSeconds = 365 * 24 * 60 * 60;

/**
 * The header by which a browser is known again at the next sign-in to this account (R33). It opens nothing: its tries are counted
 * apart, so that a flood of wrong ones from elsewhere does not keep it out.
 */
export function knownBrowserCookie(context: Context, account: string): string {
  const id = randomBytes(16).toString("base64url");
  const parts = [
    `${name}=${id}.${signature(context, id, account)}`,
    "Path=/api/v1/casework/sign-in",
    `Max-Age=${String(yearSeconds)}`,
    "HttpOnly",
    "SameSite=Strict",
    ...(isSecure(context) ? ["Secure"] : []),
  ];
  return parts.join("; ");
}

/** The id of a browser that signed in to this account before; undefined for every other, and where the cookie was made up. */
export function knownBrowser(
  context: Context,
  request: Request,
  account: string,
): string | undefined {
  const [id = "", signed] = (getCookie(request, name) ?? "").split(".");
  return signed === signature(context, id, account) ? id : undefined;
}

function signature(context: Context, id: string, account: string): string {
  return context.keys.blind("known-browser", `${id} ${account}`);
}
