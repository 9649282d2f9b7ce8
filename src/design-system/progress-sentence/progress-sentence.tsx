/** Where the person is and what is left, as a sentence: never a bar. */
export function ProgressSentence({ text }: { text: string }) {
  return <p class="lead">{text}</p>;
}
