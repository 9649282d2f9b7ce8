/** Puts values where the words name them as `{{name}}`. */
export function fillWords(
  text: string,
  values: Readonly<Record<string, string>>,
): string {
  return text.replaceAll(
    /\{\{(\w+)\}\}/gu,
    (whole, name: string) => values[name] ?? whole,
  );
}
