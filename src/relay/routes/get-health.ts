import { json, type Route } from "../route.ts";

/** Says that the process lives (R60). */
export const getHealth: Route = {
  method: "GET",
  path: "/healthz",
  handle: () => json({ alive: true }),
};
