/** Fulfilled after the browser has drawn what was set before: the work that follows may hold it up. */
export async function drawn(): Promise<void> {
  await new Promise<void>((resume) => {
    requestAnimationFrame(() => setTimeout(resume));
  });
}
