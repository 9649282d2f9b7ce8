/**
 * One short fact about a person or a report. `rule` is a contact rule, `late`
 * a date that has passed, `danger` somebody who is not safe; the words say so
 * too, and danger has a mark of its own besides.
 */
export function Tag(props: {
  label: string;
  kind?: "plain" | "rule" | "late" | "danger" | undefined;
}) {
  const kind = props.kind ?? "plain";
  return (
    <span class={`tag ${kind}`}>
      {kind === "danger" && <DangerMark />}
      {props.label}
    </span>
  );
}

/** A triangle with a bar and a dot left open in it: it needs one colour only, be that forced. */
function DangerMark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        fill="currentcolor"
        fill-rule="evenodd"
        d="M12 2 23.5 22H.5zM10.8 9v6.4h2.4V9zm0 8v2.4h2.4V17z"
      />
    </svg>
  );
}

/** Facts beside each other, as a list. */
export function TagList(props: {
  tags: readonly {
    label: string;
    kind?: "plain" | "rule" | "late" | "danger";
  }[];
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
