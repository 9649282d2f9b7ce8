import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { TaskList } from "./task-list.tsx";

export const examples: readonly Example[] = [
  {
    name: "three",
    stands: "part",
    Show: () => (
      <TaskList
        rows={[
          {
            id: "what",
            title: words.tasks.what,
            state: words.tasks.done,
            isDone: true,
            href: "#what",
          },
          {
            id: "when",
            title: words.tasks.when,
            state: words.tasks.open,
            href: "#when",
          },
          {
            id: "where",
            title: words.tasks.where,
            state: words.tasks.open,
            href: "#where",
          },
        ]}
      />
    ),
  },
  {
    name: "with-pictures",
    stands: "part",
    Show: () => (
      <TaskList
        rows={[
          {
            id: "what",
            title: words.tasks.what,
            state: words.tasks.done,
            isDone: true,
            href: "#what",
            picture: "/pictures/what-happened.svg",
          },
          {
            id: "where",
            title: words.tasks.where,
            state: words.tasks.open,
            href: "#where",
            picture: "/pictures/place.svg",
          },
        ]}
      />
    ),
  },
];
