/**
 * Fetches what the cache lacks, one file after the other, so that a person on a slow line is not pushed aside. Throws at the first
 * that does not come; what came stays, and the next call goes on behind it.
 *
 * @param files Address, and the key under which the cache has it: the address alone where its name holds its hash.
 */
export async function fetchMissing(
  cache: Cache,
  files: readonly (readonly [url: string, key: string])[],
): Promise<void> {
  const known = new Set((await cache.keys()).map(({ url }) => url));
  for (const [url, key] of files) {
    if (known.has(new URL(key, url).href)) continue;
    const response = await fetch(url, {
      cache: url === key ? "default" : "reload",
      credentials: "same-origin",
    });
    if (!response.ok || response.redirected)
      throw new Error(`${new URL(url).pathname}: ${String(response.status)}`);
    await cache.put(key, response);
  }
}
