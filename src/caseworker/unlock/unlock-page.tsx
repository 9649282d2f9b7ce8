import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import {
  ErrorSummary,
  type SummaryError,
} from "../../design-system/error-summary/error-summary.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";
import type { Session } from "../../protocol/casework.ts";
import { unlock } from "../access/unlock.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { PassphraseField } from "../page/passphrase-field.tsx";
import { usePage } from "../page/use-page.ts";
import { signOutPath } from "../routes.ts";
import { entryError } from "../sign-in/entry-error.ts";
import { enter } from "../sign-in/enter.ts";

const noErrors: readonly SummaryError[] = [];

/**
 * Asks for the passphrase again, at the address where the caseworker was, so
 * that they are back there, with what they had written.
 */
export function UnlockPage(props: { session: Session; isEnded: boolean }) {
  const inbox = useInbox();
  const { words } = inbox;
  const { caseworker } = props.session;
  const [passphrase, setPassphrase] = useState("");
  const [errors, setErrors] = useState(noErrors);
  const { isBusy, run } = useBusy();
  usePage("unlock", words("unlock.title"), errors.length > 0);
  const submit = async () => {
    if (passphrase === "") {
      setErrors([{ fieldId: "passphrase", text: words("passphrase.none") }]);
      return;
    }
    say(document, words("unlock.busy"), "polite");
    await run(async () => {
      const { session, isEnded } = props;
      const entry = await unlock(inbox.api, session, isEnded, passphrase);
      if (entry.is === "in") await enter(inbox, entry);
      else setErrors([entryError(words, entry, "passphrase", "unlock.wrong")]);
    });
  };
  return (
    <>
      <ErrorSummary heading={words("error.heading")} errors={errors} />
      <Stack>
        <PageHeading title={words("unlock.title")} />
        <p class="lead">
          {words(props.isEnded ? "unlock.ended" : "unlock.locked", {
            name: caseworker.name,
          })}
        </p>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <PassphraseField
            id="passphrase"
            autocomplete="current-password"
            label={words("unlock.passphrase", { email: caseworker.email })}
            error={errors[0]?.text}
            value={passphrase}
            onInput={setPassphrase}
          />
          <ButtonRow>
            <Button
              kind="primary"
              type="submit"
              label={isBusy ? words("unlock.busy") : words("unlock.act")}
            />
            <Button href={signOutPath} label={words("unlock.somebody-else")} />
          </ButtonRow>
        </form>
      </Stack>
    </>
  );
}
