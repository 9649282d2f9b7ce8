import type { ComponentChildren } from "preact";

/** Facts with their names, to read only. */
export function DefinitionList(props: {
  items: readonly { id: string; term: string; fact: ComponentChildren }[];
}) {
  return (
    <dl class="facts">
      {props.items.map((item) => (
        <div key={item.id}>
          <dt>{item.term}</dt>
          <dd class="words">{item.fact}</dd>
        </div>
      ))}
    </dl>
  );
}
