import type { Config } from "../config.ts";
import type { Request } from "../route.ts";

/**
 * The network address of who asks. Behind the proxy of HEARD_TRUSTED_PROXY it is the last hop of X-Forwarded-For, which that proxy
 * wrote itself; earlier hops, and the header from anybody else, can be made up.
 */
export function clientAddress(
  { trustedProxy }: Pick<Config, "trustedProxy">,
  request: Request,
): string {
  const address = plain(request.env?.incoming?.socket.remoteAddress ?? "");
  if (trustedProxy === undefined || address !== plain(trustedProxy))
    return address;
  const hops = (request.req.header("x-forwarded-for") ?? "").split(",");
  return plain(hops.at(-1)?.trim() ?? "") || address;
}

/** A socket for both kinds of addresses shows one of IPv4 with a beginning of IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/iu, "");
}
