import { useEffect, useState } from "preact/hooks";
import { BackLink } from "../../design-system/back-link/back-link.tsx";
import { Button } from "../../design-system/button/button.tsx";
import {
  ErrorSummary,
  type SummaryError,
} from "../../design-system/error-summary/error-summary.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { TextInput } from "../../design-system/text-input/text-input.tsx";
import { BslContact } from "../../protocol/clips.ts";
import { readAs } from "../../protocol/read-as.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { bslPath } from "../routes.ts";
import { useBsl } from "./use-bsl.ts";

const noErrors: readonly SummaryError[] = [];

/** How people reach the organisation in BSL by video. Both may be left empty: then the person is told that nothing was given. */
export function BslContactPage() {
  const { words } = useInbox();
  const { contact, put, errors, save } = useContact();
  usePage("bsl-contact", words("bsl.contact.title"), errors.length > 0);
  const address = errors.find(({ fieldId }) => fieldId === "bsl-address");
  return (
    <form
      class="stack clip-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <BackLink label={words("bsl.all")} href={bslPath} />
      <ErrorSummary heading={words("error.heading")} errors={errors} />
      <PageHeading
        title={words("bsl.contact.title")}
        part={words("bsl.part")}
      />
      <p>{words("bsl.contact.text")}</p>
      <TextInput
        id="bsl-address"
        label={words("bsl.contact.address")}
        hint={words("bsl.contact.address-hint")}
        spellcheck={false}
        value={contact.address}
        error={address?.text}
        errorPrefix={words("error.prefix")}
        onInput={(text) => put({ address: text })}
      />
      <TextInput
        id="bsl-hours"
        label={words("bsl.contact.hours")}
        hint={words("bsl.contact.hours-hint")}
        value={contact.hours}
        onInput={(hours) => put({ hours })}
      />
      <div id="save" tabIndex={-1}>
        <Button kind="primary" type="submit" label={words("bsl.form.save")} />
      </div>
    </form>
  );
}

/** What the relay has, what was typed over it, and the way back to the relay. */
function useContact() {
  const { words, api, go } = useInbox();
  const { state } = useBsl();
  const [contact, setContact] = useState({ address: "", hours: "" });
  const [errors, setErrors] = useState(noErrors);
  useEffect(() => {
    if (state.is === "shown") setContact(state.bsl.contact);
  }, [state]);
  const fail = (fieldId: string, text: string) =>
    setErrors([{ fieldId, text }]);
  const save = async () => {
    const typed = { ...contact, address: contact.address.trim() };
    const read = readAs(BslContact, typed);
    if (read === undefined)
      return fail("bsl-address", words("bsl.contact.wrong"));
    const answer = await api.putBslContact(read);
    if (answer.is !== "ok") return fail("save", problemWords(words, answer));
    say(document, words("bsl.form.saved"), "polite");
    go(bslPath);
  };
  return {
    contact,
    errors,
    save,
    put: (change: Partial<BslContact>) =>
      setContact((now) => ({ ...now, ...change })),
  };
}
