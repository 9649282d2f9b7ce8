import { describe, expect, it } from "vitest";
import { problemPrefix } from "../../protocol/problem.ts";
import { SetUpState } from "../../protocol/casework.ts";
import { readAs } from "../../protocol/read-as.ts";
import { caseworkApi } from "./casework-api.ts";
import { request } from "./request.ts";

function answering(body: string, init: ResponseInit = {}) {
  return async () => new Response(body, init);
}

function ask(fetch: () => Promise<Response>) {
  return request(fetch, "GET", "set-up", undefined, (body) =>
    readAs(SetUpState, body),
  );
}

function problem(type: string, status: number, more: object = {}) {
  return JSON.stringify({ type, title: "", detail: "", status, ...more });
}

describe("asking the relay", () => {
  it("gives what the schema read", async () => {
    expect(await ask(answering('{"needed":true}'))).toEqual({
      is: "ok",
      value: { needed: true },
    });
  });

  it.each([
    ["no answer", async () => Promise.reject(new TypeError("failed"))],
    ["a page of a proxy", answering("<h1>Bad gateway</h1>", { status: 502 })],
    ["an answer cut short", answering('{"needed":tr')],
    ["another answer", answering('{"wanted":true}')],
    ["nothing", answering("")],
  ])("F6: takes %s for no answer", async (_, fetch) => {
    expect(await ask(fetch)).toEqual({ is: "unreachable" });
  });

  it("R1: reads the kind of a problem, and who has a report", async () => {
    const body = problem(`${problemPrefix}taken`, 409, { owner: "Sam" });
    expect(await ask(answering(body, { status: 409 }))).toEqual({
      is: "refused",
      kind: "taken",
      owner: "Sam",
      retryAfterSeconds: null,
    });
  });

  it("R33: reads how long to wait", async () => {
    const body = problem(`${problemPrefix}too-many-tries`, 429);
    const headers = { "retry-after": "8" };
    expect(await ask(answering(body, { status: 429, headers }))).toMatchObject({
      kind: "too-many-tries",
      retryAfterSeconds: 8,
    });
  });

  it("keeps a kind that it does not know apart from no answer", async () => {
    const body = problem(`${problemPrefix}from-the-future`, 418);
    expect(await ask(answering(body, { status: 418 }))).toMatchObject({
      is: "refused",
      kind: "unknown",
    });
  });

  it("R34: says when the session has ended, whatever was asked", async () => {
    const body = problem(`${problemPrefix}not-signed-in`, 401);
    let ended = 0;
    const api = caseworkApi(answering(body, { status: 401 }), () => {
      ended += 1;
    });
    await api.reports(null);
    await api.take("a");
    expect(ended).toBe(2);
    await api.session();
    expect(ended).toBe(2);
  });
});
