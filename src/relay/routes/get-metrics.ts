import type { Route } from "../route.ts";

/** Counts in Prometheus text (R60). */
export const getMetrics: Route = {
  method: "GET",
  path: "/metrics",
  handle: (context) =>
    new Response(context.metrics.text(), {
      headers: {
        "content-type": "text/plain; version=0.0.4; charset=utf-8",
        "cache-control": "no-store",
      },
    }),
};
