import type caseworker from "../../../locales/en-GB/caseworker.json";

/** A plural has one key for its forms: `waiting` for `waiting_one` and `waiting_other`. */
type Base<Key extends string> =
  Key extends `${infer Start}_${"zero" | "one" | "other"}` ? Start : Key;

type Leaves<Tree, Path extends string = ""> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Path}${Base<Key>}`
    : Leaves<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];

/** Every key of locales/en-GB/caseworker.json. */
export type WordKey = Leaves<typeof caseworker>;

/** Says something in the caseworker's language. Values stand in the text as they are: it is text, never HTML. */
export type Words = (
  key: WordKey,
  values?: Readonly<Record<string, string | number>>,
) => string;
