import type { ComponentChild } from "preact";

/** One named way to use a component, with words that could be real. */
export type Example = {
  /** Kebab-case; with its component's folder it is its address. */
  name: string;
  /**
   * `part` needs a page and a heading around it, `main` brings its own `h1`,
   * `page` is a whole page.
   */
  stands: "part" | "main" | "page";
  Show: () => ComponentChild;
};
