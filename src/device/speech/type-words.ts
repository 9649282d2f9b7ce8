/**
 * Puts words where the caret stands, as if they were typed: the page hears of it as of any key, so that it is kept like typing.
 * What stands there stays; blanks come where words would run into each other.
 */
export function typeWords(
  box: HTMLTextAreaElement | HTMLInputElement,
  words: string,
): void {
  const from = box.selectionStart ?? box.value.length;
  const to = box.selectionEnd ?? from;
  const before = box.value.slice(0, from);
  const after = box.value.slice(to);
  const start = before === "" || /\s$/u.test(before) ? "" : " ";
  const end = after === "" || /^[\s.,;:!?]/u.test(after) ? "" : " ";
  box.setRangeText(`${start}${words}${end}`, from, to, "end");
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
