import { useState } from "preact/hooks";
import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { signIn } from "../access/unlock.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import type { Words } from "../words/words.ts";
import { enter } from "./enter.ts";
import { entryError } from "./entry-error.ts";

const noErrors: readonly SummaryError[] = [];

/** What was typed, what stands in the way, and trying to get in. Both fields stay as they are when they do not fit. */
export function useSignIn() {
  const inbox = useInbox();
  const { words } = inbox;
  const [email, setEmail] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [errors, setErrors] = useState(noErrors);
  const { isBusy, run } = useBusy();
  const submit = async () => {
    const missing = missingFields(words, email, passphrase);
    setErrors(missing);
    if (missing.length > 0) return;
    say(document, words("sign-in.busy"), "polite");
    await run(async () => {
      const entry = await signIn(inbox.api, email.trim(), passphrase);
      if (entry.is === "in") await enter(inbox, entry);
      else setErrors([entryError(words, entry, "passphrase")]);
    });
  };
  return {
    email,
    setEmail,
    passphrase,
    setPassphrase,
    errors,
    errorOf: (fieldId: string) =>
      errors.find((error) => error.fieldId === fieldId)?.text,
    isBusy,
    submit,
  };
}

function missingFields(
  words: Words,
  email: string,
  passphrase: string,
): readonly SummaryError[] {
  const missing: SummaryError[] = [];
  if (!email.includes("@"))
    missing.push({ fieldId: "email", text: words("sign-in.no-email") });
  if (passphrase === "")
    missing.push({ fieldId: "passphrase", text: words("passphrase.none") });
  return missing;
}
