import type { ComponentChildren } from "preact";

/** What to do one after the other, each with its number. */
export function Steps(props: { steps: readonly ComponentChildren[] }) {
  return (
    <ol class="steps">
      {props.steps.map((step, place) => (
        <li key={place}>{step}</li>
      ))}
    </ol>
  );
}
