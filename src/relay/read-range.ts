/** Which bytes are asked for, both ends included. none: the file has no such bytes. */
export type RangeRead =
  | {
      readonly is: "whole" | "part";
      readonly start: number;
      readonly end: number;
    }
  | { readonly is: "none" };

/**
 * Reads the header `Range` (RFC 9110, 14.2). Several ranges at once, and what is none, count as asking for the whole, as the RFC
 * allows. Our own, since range-parser 1.3.0 has no bytes where the last N of fewer than N are asked for; the RFC gives all of them.
 *
 * @param size Of the file, in bytes; one or more.
 */
export function readRange(header: string | undefined, size: number): RangeRead {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header ?? "");
  const [, from = "", to = ""] = asked ?? [];
  if (from === "" && to === "") return { is: "whole", start: 0, end: size - 1 };
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Number(to);
  if (from !== "" && to !== "" && last < start)
    return { is: "whole", start: 0, end: size - 1 };
  if (start >= size) return { is: "none" };
  return { is: "part", start, end: Math.min(last, size - 1) };
}
