import { expect, test } from "vitest";
import { checkManifest } from "./check-manifest.ts";
import type { ManifestFile } from "./sealed-report.ts";

const letter = file("letter front.jpg", "a");
const back = file("letter back.jpg", "b");
const sound = file("sound.ogg", "c");

test("a report without files is whole", () => {
  expect(checkManifest({ manifest: [] }, [])).toEqual({
    is: "whole",
    missing: [],
    altered: [],
    unnamed: [],
  });
});

test("the same files in another order are whole", () => {
  const check = checkManifest({ manifest: [letter, back, sound] }, [
    header(sound),
    header(letter),
    header(back),
  ]);
  expect(check.is).toBe("whole");
});

test("F19: a file that the seal names and the relay does not is missing, by its name", () => {
  const check = checkManifest({ manifest: [letter, back, sound] }, [
    header(letter),
    header(sound),
  ]);
  expect(check).toMatchObject({
    is: "not-whole",
    missing: ["letter back.jpg"],
  });
});

test("a file of another size or hash is altered", () => {
  const check = checkManifest({ manifest: [letter, back] }, [
    { ...header(letter), bytes: 11 },
    { ...header(back), sha256: "0".repeat(64) },
  ]);
  expect(check).toMatchObject({
    is: "not-whole",
    altered: ["letter front.jpg", "letter back.jpg"],
  });
});

test("a file that the seal does not name was put there by somebody else", () => {
  const check = checkManifest({ manifest: [letter] }, [
    header(letter),
    header(sound),
  ]);
  expect(check).toMatchObject({ is: "not-whole", unnamed: [sound.id] });
});

function file(name: string, digit: string): ManifestFile {
  return {
    id: `0190f000-0000-7000-8000-00000000000${digit}`,
    name,
    type: "image/jpeg",
    clear: { bytes: 9, sha256: "f".repeat(64) },
    sealed: { bytes: 10, sha256: digit.repeat(64) },
  };
}

function header({ id, sealed }: ManifestFile): {
  id: string;
  bytes: number;
  sha256: string;
} {
  return { id, ...sealed };
}
