// `npm run words`: what each language of locales/languages.json still lacks:
// standard words, Easy Read, and notes for translators. `npm run words -- cy`
// says it of one, also before it stands in the list. Ends with 1 where
// something is missing.
import { missingWords } from "./words/missing.mjs";
import { readLanguages } from "./words/phrases.mjs";

const top = process.env["HEARD_WORDS_TOP"];
const asked = process.argv.slice(2);
const tags =
  asked.length > 0 ? asked : readLanguages(top).map(({ tag }) => tag);
const names = {
  standard: "standard words",
  easyRead: "Easy Read words",
  notes: "notes for translators",
};

let isMissing = false;
for (const tag of tags) {
  const missing = missingWords(tag, top);
  // The notes are English, and serve every language.
  const parts =
    tag === "en-GB"
      ? ["standard", "easyRead", "notes"]
      : ["standard", "easyRead"];
  for (const [part, name] of Object.entries(names)) {
    if (!parts.includes(part)) continue;
    const keys = missing[/** @type {keyof typeof names} */ (part)];
    isMissing ||= keys.length > 0;
    console.log(
      `${tag}: ${keys.length === 0 ? "all" : `${keys.length} missing of the`} ${name}`,
    );
    for (const key of keys) console.log(`  ${key}`);
  }
}
process.exit(isMissing ? 1 : 0);
