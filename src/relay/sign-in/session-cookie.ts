import { randomBytes } from "node:crypto";
import type { Request } from "../route.ts";

const name = "heard-session";
const hours = 12;

/** How long a session lasts (R34), in milliseconds. */
export const sessionMs = hours * 60 * 60 * 1000;

/** 32 random bytes that nobody can guess. The relay keeps their hash. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The header that gives a session to the browser, or with an empty token takes it away. */
export function setCookie(token: string, isSecure: boolean): string {
  const maxAge = token === "" ? 0 : hours * 60 * 60;
  const parts = [
    `${name}=${token}`,
    "Path=/api/v1/casework",
    `Max-Age=${String(maxAge)}`,
    "HttpOnly",
    "SameSite=Strict",
    ...(isSecure ? ["Secure"] : []),
  ];
  return parts.join("; ");
}

/** The token that the browser sent; undefined where it sent none. */
export function readCookie(request: Request): string | undefined {
  const header = request.req.header("cookie") ?? "";
  for (const part of header.split(";")) {
    const [key, value] = part.trim().split("=");
    if (key === name && value !== undefined && /^[\w-]{43}$/u.test(value))
      return value;
  }
  return undefined;
}
