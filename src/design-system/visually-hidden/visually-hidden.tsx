/** Words for ears only: spoken, not shown. `text` is part of a sentence. */
export function VisuallyHidden({ text }: { text: string }) {
  return <span class="hid">{text}</span>;
}
