import { Hono } from "hono";
import type { Context } from "./context.ts";
import { faultIds } from "./log.ts";
import { problem } from "./problem.ts";
import type { Bindings, Request, Route } from "./route.ts";
import { serveFile } from "./static/serve-file.ts";
import { fileFor } from "./static/static-files.ts";
import { storageFault } from "./storage/storage-fault.ts";

/** Puts the routes, the apps' files, the security headers and the answers to faults together. */
export function makeServer(
  context: Context,
  routes: readonly Route[],
): Hono<Bindings> {
  const app = new Hono<Bindings>();
  app.use(async (request, next) => {
    const startedAt = performance.now();
    await next();
    secure(context, request.req.path, request.res);
    context.metrics.countRequest(
      request.req.method,
      request.get("route") ?? "other",
      request.res.status,
      performance.now() - startedAt,
    );
  });
  for (const route of routes)
    app.on(route.method, route.path, (request) => {
      request.set("route", route.path);
      return route.handle(context, request);
    });
  for (const [path, allowed] of methodsByPath(routes))
    app.all(path, () =>
      problem("method-not-allowed", { headers: { allow: allowed } }),
    );
  app.all("/api/*", () => problem("not-found"));
  app.get("*", (request) => {
    const file = fileFor(context.files, request.req.path);
    return file === undefined ? problem("not-found") : serveFile(request, file);
  });
  app.all("*", () =>
    problem("method-not-allowed", { headers: { allow: "GET, HEAD" } }),
  );
  app.onError((fault, request) => answerFault(context, request, fault));
  return app;
}

/** Sets the security headers on an answer. */
export function secure(context: Context, path: string, answer: Response): void {
  for (const [name, value] of context.securityHeaders(path))
    answer.headers.set(name, value);
}

function methodsByPath(routes: readonly Route[]): Map<string, string> {
  const methods = new Map<string, string>();
  for (const { method, path } of routes) {
    const own = method === "GET" ? "GET, HEAD" : method;
    const known = methods.get(path);
    methods.set(path, known === undefined ? own : `${known}, ${own}`);
  }
  return methods;
}

/** Storage that is away or full is said (F16); every other fault is `broken`, and its words stay here (R1). */
function answerFault(
  context: Context,
  request: Request,
  fault: unknown,
): Response {
  const kind = storageFault(fault);
  const route = request.get("route") ?? "other";
  context.log(kind ?? "request-failed", {
    route,
    method: request.req.method,
    ...faultIds(fault),
  });
  return problem(kind ?? "broken");
}
