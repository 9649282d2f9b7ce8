import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { FileInput } from "./file-input.tsx";

const file = {
  id: "file",
  label: words.file.label,
  act: words.file.act,
  accept: "video/mp4",
  onChoose: () => undefined,
};

export const examples: readonly Example[] = [
  {
    name: "empty",
    stands: "part",
    Show: () => (
      <FileInput {...file} hint={words.file.hint} chosen={words.file.none} />
    ),
  },
  {
    name: "chosen",
    stands: "part",
    Show: () => <FileInput {...file} chosen={words.file.chosen} />,
  },
  {
    name: "with-an-error",
    stands: "part",
    Show: () => (
      <FileInput
        {...file}
        chosen={words.file.none}
        error={words.file.error}
        errorPrefix={words.file.errorPrefix}
      />
    ),
  },
];
