/**
 * How this person may be reached, and how never. Amber, and first on every
 * page about them.
 */
export function ContactRules(props: {
  title: string;
  /** One rule, one line: "Email only." */
  rules: readonly string[];
  level?: 2 | 3 | undefined;
}) {
  const Title = props.level === 3 ? "h3" : "h2";
  return (
    <div class="contact-rules">
      <Title class="notice-title">{props.title}</Title>
      <ul role="list">
        {props.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </div>
  );
}
