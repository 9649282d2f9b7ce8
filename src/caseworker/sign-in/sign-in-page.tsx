import { useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import {
  ErrorSummary,
  type SummaryError,
} from "../../design-system/error-summary/error-summary.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";
import { TextInput } from "../../design-system/text-input/text-input.tsx";
import { type Entry, signIn } from "../access/unlock.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { PassphraseField } from "../page/passphrase-field.tsx";
import { usePage } from "../page/use-page.ts";
import { entryError } from "./entry-error.ts";

const noErrors: readonly SummaryError[] = [];

/** Email and passphrase. Both stay in their fields when they do not fit. */
export function SignInPage(props: { why: "fresh" | "chosen" }) {
  const inbox = useInbox();
  const { words } = inbox;
  const [email, setEmail] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [errors, setErrors] = useState(noErrors);
  const { isBusy, run } = useBusy();
  usePage(`sign-in-${props.why}`, words("sign-in.title"), errors.length > 0);
  const submit = async () => {
    const missing = missingFields(email, passphrase);
    if (missing.length > 0) {
      setErrors(
        missing.map(({ fieldId, word }) => ({ fieldId, text: words(word) })),
      );
      return;
    }
    say(document, words("sign-in.busy"), "polite");
    await run(async () => {
      const entry = await signIn(inbox.api, email.trim(), passphrase);
      if (entry.is === "in") await enter(inbox, entry);
      else setErrors([entryError(words, entry, "passphrase")]);
    });
  };
  return (
    <>
      <ErrorSummary heading={words("error.heading")} errors={errors} />
      <Stack>
        <PageHeading title={words("sign-in.title")} />
        {props.why === "chosen" && (
          <Notice kind="info">
            <p>{words("sign-in.signed-out")}</p>
          </Notice>
        )}
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <TextInput
            id="email"
            type="email"
            autocomplete="username"
            label={words("sign-in.email")}
            error={errorOf(errors, "email")}
            errorPrefix={words("error.prefix")}
            value={email}
            onInput={setEmail}
          />
          <PassphraseField
            id="passphrase"
            autocomplete="current-password"
            label={words("passphrase.label")}
            error={errorOf(errors, "passphrase")}
            value={passphrase}
            onInput={setPassphrase}
          />
          <Button
            kind="primary"
            type="submit"
            label={isBusy ? words("sign-in.busy") : words("sign-in.act")}
          />
          <p class="hint">{words("sign-in.privacy")}</p>
        </form>
      </Stack>
    </>
  );
}

/** Opens what was left unsent, then the inbox. */
export async function enter(
  inbox: ReturnType<typeof useInbox>,
  entry: Extract<Entry, { is: "in" }>,
): Promise<void> {
  await inbox.drafts.unlock({
    recipient: entry.session.organisation.recipient,
    identity: entry.keys.organisationIdentity,
  });
  inbox.tell({ is: "unlocked", session: entry.session, keys: entry.keys });
}

function errorOf(errors: readonly SummaryError[], fieldId: string) {
  return errors.find((error) => error.fieldId === fieldId)?.text;
}

function missingFields(email: string, passphrase: string) {
  const missing: {
    fieldId: string;
    word: "sign-in.no-email" | "passphrase.none";
  }[] = [];
  if (!email.includes("@"))
    missing.push({ fieldId: "email", word: "sign-in.no-email" });
  if (passphrase === "")
    missing.push({ fieldId: "passphrase", word: "passphrase.none" });
  return missing;
}
