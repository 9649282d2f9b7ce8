import { useEffect, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { Choices } from "../../design-system/choices/choices.tsx";
import { CopyButton } from "../../design-system/copy-button/copy-button.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { useInbox } from "../page/inbox.ts";
import type { RecoveryPlace } from "./set-up-answers.ts";
import type { StepProps } from "./step-props.ts";

const places: readonly RecoveryPlace[] = ["paper", "password-manager", "file"];

/**
 * Shows the recovery key, once, and asks where it is kept. It does not ask to
 * type it back: that is a copying test, which shuts people out (COGA o6p05),
 * and proves nothing while the key stands on the screen.
 */
export function RecoveryStep(props: StepProps & { identity: string }) {
  const { words } = useInbox();
  return (
    <>
      <PageHeading part={props.part} title={words("set-up.recovery.title")} />
      <p class="lead">{words("set-up.recovery.why")}</p>
      <p>{words("set-up.recovery.once")}</p>
      <RecoveryKey
        identity={props.identity}
        name={props.answers.organisationName}
      />
      <Choices
        id="recovery-is-kept"
        kind="one"
        label={words("set-up.recovery.where")}
        error={props.errorOf("recovery-is-kept")}
        errorPrefix={words("error.prefix")}
        options={places.map((place) => ({
          value: place,
          label: words(`set-up.recovery.${place}`),
        }))}
        chosen={
          props.answers.recoveryIsKept ? [props.answers.recoveryIsKept] : []
        }
        onChange={([chosen]) =>
          props.put({
            recoveryIsKept: places.find((place) => place === chosen) ?? null,
          })
        }
      />
    </>
  );
}

function RecoveryKey(props: { identity: string; name: string }) {
  const { words } = useInbox();
  const text = words("set-up.recovery.in-the-file", {
    name: props.name,
    key: props.identity,
  });
  const url = useFileUrl(text);
  return (
    <div class="recovery stack-small">
      <h2>{words("set-up.recovery.key")}</h2>
      <p class="recovery-key" translate={false}>
        {props.identity}
      </p>
      <ButtonRow>
        <Button
          label={words("set-up.recovery.print")}
          onClick={() => print()}
        />
        {url !== "" && (
          <Button
            label={words("set-up.recovery.download")}
            href={url}
            download={words("set-up.recovery.file-name")}
          />
        )}
        <CopyButton
          label={words("set-up.recovery.copy")}
          copied={words("copied")}
          notCopied={words("not-copied")}
          copy={() => copyText(props.identity)}
        />
      </ButtonRow>
    </div>
  );
}

/** The address of a text file that exists in this tab's memory alone. */
function useFileUrl(text: string): string {
  const [url, setUrl] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return url;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
