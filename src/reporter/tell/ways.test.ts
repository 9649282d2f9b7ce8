import { describe, expect, it } from "vitest";
import { silentContactRules } from "../../domain/report/contact-rules.ts";
import type { Directory } from "../../protocol/directory.ts";
import { chooseWays, contactSteps, offeredWays, putFirst } from "./ways.ts";

const directory: Directory = {
  receiptSalt: "AAAAAAAAAAAAAAAAAAAAAA==",
  organisations: [
    organisation("one", ["email", "text"]),
    organisation("two", ["in-person"]),
  ],
};

describe("the ways that are offered", () => {
  it("are those of the chosen organisation, and always the app", () => {
    expect(offeredWays(directory, "one")).toEqual(["app", "email"]);
    expect(offeredWays(directory, "two")).toEqual(["app", "in-person"]);
  });

  it("are those of all where none is chosen", () => {
    expect(offeredWays(directory, "")).toEqual(["app", "email", "in-person"]);
  });

  it("are there before the directory is", () => {
    expect(offeredWays(undefined, "")).toEqual(["app", "email"]);
  });

  it("never need a phone number", () => {
    expect(offeredWays(directory, "one")).not.toContain("text");
  });
});

describe("what is asked about being reached", () => {
  it("asks for an email address only where email was chosen", () => {
    expect(contactSteps(rules(["app"]))).not.toContain("email");
    expect(contactSteps(rules(["app"]))).not.toContain("subject");
    expect(contactSteps(rules(["email"]))).toContain("email");
  });

  it("asks which comes first only where there are two", () => {
    expect(contactSteps(rules(["email"]))).not.toContain("first");
    expect(contactSteps(rules(["email", "app"]))).toContain("first");
  });

  it("keeps the order that was chosen", () => {
    expect(putFirst(["app", "email"], "email")).toEqual(["email", "app"]);
    expect(chooseWays(["email", "app"], ["app", "email", "in-person"])).toEqual(
      ["email", "app", "in-person"],
    );
    expect(chooseWays(["email", "app"], ["app"])).toEqual(["app"]);
  });
});

function rules(ways: ("app" | "email")[]) {
  return { ...silentContactRules, ways };
}

function organisation(
  id: string,
  ways: Directory["organisations"][number]["ways"],
) {
  return {
    id,
    name: id,
    areas: ["Southwark"],
    ways,
    promiseDays: 3,
    recipient: "age1",
  };
}
