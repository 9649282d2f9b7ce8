/**
 * One short fact about a person or a report. `rule` is a contact rule, `late`
 * a date that has passed; the words say so too.
 */
export function Tag(props: {
  label: string;
  kind?: "plain" | "rule" | "late" | undefined;
}) {
  return <span class={`tag ${props.kind ?? "plain"}`}>{props.label}</span>;
}

/** Facts beside each other, as a list. */
export function TagList(props: {
  tags: readonly { label: string; kind?: "plain" | "rule" | "late" }[];
}) {
  return (
    <ul class="tags" role="list">
      {props.tags.map((tag) => (
        <li key={tag.label}>
          <Tag {...tag} />
        </li>
      ))}
    </ul>
  );
}
