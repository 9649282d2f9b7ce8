import { describe, expect, it } from "vitest";
import { isTest, readSources, type SourceFile } from "./source-files.ts";

const door = "src/device/speech/dictation.ts";

/** Rule 54: finds what could hear a person anywhere but through the one door, and what that door does not keep on the device. */
function speechFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = text.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gsu, "");
    const hears = /SpeechRecognition\b(?!Result)|webkitSpeech/u.test(code);
    if (path !== door) return hears ? [`${path} takes speech`] : [];
    const isLocal =
      /\.processLocally = true;.*\.start\(\);/su.test(code) &&
      [...code.matchAll(/\.start\(\)/gu)].length === 1 &&
      !/processLocally(?:: | = )false/u.test(code);
    return isLocal ? [] : [`${path} may send sound away`];
  });
}

describe("rule 54: speech", () => {
  const files = readSources(["src"], /\.tsx?$/u).filter(
    ({ path }) => !isTest(path),
  );

  it("is heard by one file alone, on the device alone", () => {
    expect(files.map(({ path }) => path)).toContain(door);
    expect(speechFaults(files)).toEqual([]);
  });

  it.each([
    ["src/reporter/a.ts", "new webkitSpeechRecognition()"],
    ["src/reporter/a.ts", "const a = window.SpeechRecognition;"],
    [door, "const a = new Found(); a.start();"],
    [door, "a.processLocally = true; a.start(); b.start();"],
    [door, "a.processLocally = true; a.processLocally = false; a.start();"],
  ])("elsewhere or sent away is caught: %s %s", (path, text) => {
    expect(speechFaults([{ path, text }])).toHaveLength(1);
  });
});
