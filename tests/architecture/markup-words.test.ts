import { describe, expect, it } from "vitest";
import { markupWordFaults } from "./markup-words.ts";
import { isTest, readSources } from "./source-files.ts";

describe("markup", () => {
  it("has no words of its own", () => {
    const files = readSources(["src"], /\.tsx$/).filter(
      ({ path }) => !isTest(path),
    );
    expect(files).not.toEqual([]);
    expect(markupWordFaults(files)).toEqual([]);
  });
});

describe("the markup test catches", () => {
  it.each([
    ["text", "<p>Hello</p>"],
    ["text in braces", '<p>{"Hello"}</p>'],
    ["text in a template", "<p>{`${n} reports`}</p>"],
    ["one of two texts", '<p>{n ? "Yes" : no}</p>'],
    ["text after a condition", '<p>{n && "Yes"}</p>'],
    ["a spoken label", '<button aria-label="Close" />'],
    ["a title", '<a title={"More"} />'],
    ["an alt text", '<img alt="A cat" />'],
    ["a placeholder", '<input placeholder="Name" />'],
    ["a label of a component", '<Button label="Continue" />'],
  ])("%s", (_, markup) => {
    const text = `export const A = () => ${markup};`;
    expect(markupWordFaults([{ path: "src/a.tsx", text }])).toHaveLength(1);
  });

  it.each([
    '<p class="lead">{t("reporter:start.title")}</p>',
    '<img alt="" src={picture} />',
    "<p>{n} &middot; 2</p>",
    '<p>{state === "waiting" && n}</p>',
    '<Button label={t("reporter:go")} kind="primary" />',
  ])("nothing in %s", (markup) => {
    const text = `export const A = () => ${markup};`;
    expect(markupWordFaults([{ path: "src/a.tsx", text }])).toEqual([]);
  });
});
