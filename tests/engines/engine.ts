/** A real browser of another make, driven by what all of them can do. */
export type Engine = {
  /** Goes to an address as a person who types it. */
  goTo(url: string): Promise<void>;
  /** Runs the body of an async function in the page and gives what it returns; `args` are its arguments, as JSON. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Presses in the middle of the one element that a CSS selector finds. */
  press(selector: string): Promise<void>;
  /** Types into the one element that a CSS selector finds. */
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
};

/** A browser that can be started, or why it cannot. */
export type EngineMake = {
  readonly name: string;
  /** Paths of the programs that it needs; null for one that is not here. */
  readonly programs: readonly (string | null)[];
  readonly start: () => Promise<Engine>;
};
