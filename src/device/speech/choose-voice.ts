/** A voice of the browser, as far as it matters which. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  "name" | "lang" | "localService" | "voiceURI"
>;

/** British voices that are known to read well, the best first. From the notes of readium/speech (access.md 5.5). */
const goodNames = ["daniel", "martha", "arthur", "hazel", "susan", "george"];

/** Apple's joke voices, and its Eloquence voices, which many people cannot follow. They stand in every list. */
const strangeNames = new Set(
  (
    "albert,bad news,bahh,bells,boing,bubbles,cellos,deranged,good news,hysterical,jester,junior,kathy,organ,pipe organ,princess," +
    "ralph,superstar,trinoids,whisper,wobble,zarvox,fred,bruce,agnes,eddy,flo,grandma,grandpa,reed,rocko,sandy,shelley"
  ).split(","),
);

/** Regions as Firefox on Android writes them (ISO 3166, three letters). */
const regions: Readonly<Record<string, string>> = {
  AUS: "AU",
  CAN: "CA",
  GBR: "GB",
  IND: "IN",
  IRL: "IE",
  NZL: "NZ",
  USA: "US",
  ZAF: "ZA",
};

/**
 * A language tag as it should be: `en_gb` (Android Chrome) and `eng-GBR-f000` (Firefox on Android) are both `en-GB`. What follows
 * the region is left out. Gives "" for what is no tag.
 */
export function plainLanguage(tag: string): string {
  const [language = "", ...rest] = tag.split(/[-_]/u);
  if (!/^[a-z]{2,3}$/iu.test(language)) return "";
  // "eng" is "en": the platform knows the short forms.
  const [plain = ""] = Intl.getCanonicalLocales(language);
  const region = rest
    .map((part) => part.toUpperCase())
    .map((part) => regions[part] ?? part)
    .find((part) => /^[A-Z]{2}$/u.test(part));
  return region === undefined ? plain : `${plain}-${region}`;
}

/**
 * The voice that reads aloud, or null where none may: a voice that is not on the device sends what it reads to a company
 * (access.md rule 53). A good British voice comes first, then any British one, then any of the language.
 *
 * @param language The language of the page, BCP 47.
 */
export function chooseVoice<Found extends Voice>(
  voices: readonly Found[],
  language: string,
): Found | null {
  const wanted = plainLanguage(language);
  const [base = ""] = wanted.split("-");
  const usable = voices.filter(
    (voice) =>
      // Not a truth test: some browsers leave it out.
      voice.localService === true &&
      plainLanguage(voice.lang).split("-")[0] === base &&
      !isStrange(voice),
  );
  const near = usable.filter((voice) => plainLanguage(voice.lang) === wanted);
  const good = goodNames
    .map((name) => near.find((voice) => wordsOf(voice.name).includes(name)))
    .find((voice) => voice !== undefined);
  return good ?? near[0] ?? usable[0] ?? null;
}

function isStrange({ name, voiceURI }: Voice): boolean {
  const plain = name.toLowerCase().replace(/\s*\(.*$/u, "");
  return strangeNames.has(plain) || /eloquence/iu.test(voiceURI);
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^a-z]+/u);
}
