import type { PictureDrawing } from "../picture/picture.tsx";
import { PictureTile } from "../picture/picture.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

export type TimelineStep = {
  id: string;
  picture: PictureDrawing;
  /** What happened, or will happen next and who owes it. */
  title: string;
  /** When, in words, with the same moment for machines. */
  when?: { words: string; iso: string } | undefined;
  text?: string | undefined;
};

export type TimelineProps = {
  steps: readonly TimelineStep[];
  /** Which step is the state now; the last one unless told. */
  currentId?: string | undefined;
  /** Spoken before the current step: "Now:". */
  currentWord: string;
};

/** What happened with a report, ending in what will happen next. */
export function Timeline(props: TimelineProps) {
  const currentId = props.currentId ?? props.steps.at(-1)?.id;
  return (
    <ol class="timeline" role="list">
      {props.steps.map((step) => (
        <Step
          key={step.id}
          step={step}
          now={step.id === currentId ? props.currentWord : undefined}
        />
      ))}
    </ol>
  );
}

function Step({ step, now }: { step: TimelineStep; now: string | undefined }) {
  return (
    <li
      class={now ? "step now" : "step"}
      aria-current={now ? "step" : undefined}
    >
      <PictureTile drawing={step.picture} />
      <div>
        <p class="step-title">
          {now && <VisuallyHidden text={`${now} `} />}
          {step.title}
        </p>
        {step.when && (
          <p class="step-text">
            <time dateTime={step.when.iso}>{step.when.words}</time>
          </p>
        )}
        {step.text && <p class="step-text">{step.text}</p>}
      </div>
    </li>
  );
}
