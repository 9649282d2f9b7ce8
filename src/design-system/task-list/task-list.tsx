import { Pictured } from "../picture/pictured.tsx";

export type TaskRow = {
  id: string;
  /** What there is to do, in the question's words. */
  title: string;
  /** State in words: "Done", "Not told yet". */
  state: string;
  /** Draws the tick. The words alone must already say it. */
  isDone?: boolean | undefined;
  href: string;
  /** Address of a picture that stands left of the title. */
  picture?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
};

/** Things to tell, in any order; each whole row is one link. */
export function TaskList({ rows }: { rows: readonly TaskRow[] }) {
  return (
    <ul role="list">
      {rows.map((row) => (
        <li class="task-item" key={row.id}>
          <a
            class={row.isDone ? "task done" : "task"}
            href={row.href}
            onClick={row.onClick}
          >
            <span class="task-title">
              <Pictured picture={row.picture}>{row.title}</Pictured>
            </span>{" "}
            <span class="task-state">{row.state}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
