/**
 * The words that lead back to a report, numbered and large. Each is text that
 * can be picked up and copied without its number.
 */
export function ReceiptWords(props: {
  /** Names the list for a screen reader: "Your six words". */
  label: string;
  words: readonly string[];
}) {
  return (
    <ol class="receipt" role="list" aria-label={props.label}>
      {props.words.map((word, at) => (
        <li key={`${at}-${word}`} translate={false}>
          {word}
        </li>
      ))}
    </ol>
  );
}
