/** Answers from the cache; what is not there is fetched, and kept where it came whole. */
export async function fromCacheOrNet(
  cache: Cache,
  request: Request,
): Promise<Response> {
  const kept = await cache.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
