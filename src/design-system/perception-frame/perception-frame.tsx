/**
 * Why the person thinks it happened, in their own words. Nobody else can
 * change them, so this frame has no way to.
 */
export function PerceptionFrame(props: {
  title: string;
  words: string;
  level?: 2 | 3 | undefined;
}) {
  const Title = props.level === 3 ? "h3" : "h2";
  return (
    <div class="perception">
      <Title class="notice-title">{props.title}</Title>
      <blockquote>{props.words}</blockquote>
    </div>
  );
}
