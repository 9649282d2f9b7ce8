import { Button } from "../../design-system/button/button.tsx";
import { ErrorSummary } from "../../design-system/error-summary/error-summary.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";
import { TextInput } from "../../design-system/text-input/text-input.tsx";
import { useInbox } from "../page/inbox.ts";
import { PassphraseField } from "../page/passphrase-field.tsx";
import { usePage } from "../page/use-page.ts";
import { useSignIn } from "./use-sign-in.ts";

/** Email and passphrase. The passphrase never leaves the browser. */
export function SignInPage(props: { why: "fresh" | "chosen" }) {
  const { words } = useInbox();
  const form = useSignIn();
  const hasErrors = form.errors.length > 0;
  usePage(`sign-in-${props.why}`, words("sign-in.title"), hasErrors);
  return (
    <>
      <ErrorSummary heading={words("error.heading")} errors={form.errors} />
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
            void form.submit();
          }}
        >
          <TextInput
            id="email"
            keyboard="email"
            spellcheck={false}
            autocomplete="username"
            label={words("sign-in.email")}
            error={form.errorOf("email")}
            errorPrefix={words("error.prefix")}
            value={form.email}
            onInput={form.setEmail}
          />
          <PassphraseField
            id="passphrase"
            autocomplete="current-password"
            label={words("passphrase.label")}
            error={form.errorOf("passphrase")}
            value={form.passphrase}
            onInput={form.setPassphrase}
          />
          <Button
            kind="primary"
            type="submit"
            label={words(form.isBusy ? "sign-in.busy" : "sign-in.act")}
          />
          <p class="hint">{words("sign-in.privacy")}</p>
        </form>
      </Stack>
    </>
  );
}
