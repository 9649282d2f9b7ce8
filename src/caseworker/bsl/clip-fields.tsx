import { Button } from "../../design-system/button/button.tsx";
import { Choices } from "../../design-system/choices/choices.tsx";
import { FileInput } from "../../design-system/file-input/file-input.tsx";
import { TextArea } from "../../design-system/text-area/text-area.tsx";
import { TextInput } from "../../design-system/text-input/text-input.tsx";
import { useInbox } from "../page/inbox.ts";
import { sizeInWords } from "./bsl-words.ts";
import type { ClipForm, ClipSource } from "./clip-form.ts";
import type { ClipFormState } from "./use-clip-form.ts";

/** Everything that a clip says of itself. */
export function ClipFields(props: { form: ClipFormState; hasClip: boolean }) {
  const { words } = useInbox();
  const { form } = props;
  return (
    <>
      <h2>{words(props.hasClip ? "bsl.form.change" : "bsl.form.add")}</h2>
      <VideoFields {...props} />
      <TextArea
        id="transcript"
        label={words("bsl.form.transcript")}
        hint={words("bsl.form.transcript-hint")}
        value={form.form.transcript}
        error={form.errorOf("transcript")}
        errorPrefix={words("error.prefix")}
        onInput={(transcript) => form.put({ transcript })}
      />
      <Line form={form} id="translator-name" name="translatorName" />
      <Line
        form={form}
        id="translator-registration"
        name="translatorRegistration"
      />
      <Line form={form} id="checker-name" name="checkerName" />
      <Line form={form} id="checker-registration" name="checkerRegistration" />
      <Line form={form} id="signed-on" name="signedOn" />
      <Line form={form} id="script-version" name="scriptVersion" />
      <div id="save" tabIndex={-1}>
        <Button
          kind="primary"
          type="submit"
          label={words(form.isBusy ? "bsl.form.busy" : "bsl.form.save")}
        />
      </div>
    </>
  );
}

function VideoFields(props: { form: ClipFormState; hasClip: boolean }) {
  const { words } = useInbox();
  const { form } = props;
  const sources: readonly ClipSource[] = props.hasClip
    ? ["keep", "file", "address"]
    : ["file", "address"];
  return (
    <>
      <Choices
        id="source"
        kind="one"
        label={words("bsl.form.source")}
        options={sources.map((value) => ({
          value,
          label: words(`bsl.form.sources.${value}`),
        }))}
        chosen={[form.form.source]}
        onChange={([source]) => form.put({ source: source as ClipSource })}
      />
      {form.form.source === "file" && <VideoFile form={form} />}
      {form.form.source === "address" && (
        <Line form={form} id="address" name="address" />
      )}
      <Line form={form} id="seconds" name="seconds" />
      <FileInput
        id="captions"
        label={words("bsl.form.captions")}
        hint={words("bsl.form.captions-hint")}
        act={words("bsl.form.choose")}
        accept=".vtt,text/vtt"
        chosen={fileInWords(words, form.form.captions)}
        error={form.errorOf("captions")}
        errorPrefix={words("error.prefix")}
        onChoose={(captions) => form.put({ captions })}
      />
    </>
  );
}

function VideoFile({ form }: { form: ClipFormState }) {
  const { words } = useInbox();
  return (
    <FileInput
      id="video"
      label={words("bsl.form.video")}
      hint={words("bsl.form.video-hint")}
      act={words("bsl.form.choose")}
      accept=".mp4,.webm,video/mp4,video/webm"
      chosen={fileInWords(words, form.form.video)}
      error={form.errorOf("video")}
      errorPrefix={words("error.prefix")}
      onChoose={form.chooseVideo}
    />
  );
}

type LineName = Exclude<
  keyof ClipForm,
  "source" | "video" | "captions" | "transcript"
>;

function Line(props: { form: ClipFormState; id: string; name: LineName }) {
  const { words } = useInbox();
  const { form, id, name } = props;
  return (
    <TextInput
      id={id}
      label={words(`bsl.form.lines.${name}`)}
      hint={words(`bsl.form.hints.${name}`)}
      spellcheck={false}
      short={["seconds", "signedOn", "scriptVersion"].includes(name)}
      value={form.form[name]}
      error={form.errorOf(id)}
      errorPrefix={words("error.prefix")}
      onInput={(text) => form.put({ [name]: text })}
    />
  );
}

function fileInWords(
  words: ReturnType<typeof useInbox>["words"],
  file: File | null,
): string {
  if (file === null) return words("bsl.form.no-file");
  return words("bsl.form.file", {
    name: file.name,
    size: sizeInWords(words, file.size),
  });
}
