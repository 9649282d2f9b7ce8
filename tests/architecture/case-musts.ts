/** The musts that a journey names its steps by, in order. */
export function namedMusts(source: string): readonly string[] {
  const calls = source.matchAll(/\bmust\(\s*("(?:[^"\\\n]|\\.)*")/gu);
  return [...calls].map(([, literal = '""']) => String(JSON.parse(literal)));
}

/**
 * What is wrong with how a case's musts are kept: each is asserted by its journey or stands among those of later work, and
 * neither names what is no must of the case.
 */
export function mustFaults(
  musts: readonly string[],
  asserted: readonly string[],
  later: Readonly<Record<string, string>>,
): readonly string[] {
  const put = Object.keys(later);
  return [
    ...musts
      .filter((must) => !asserted.includes(must) && !put.includes(must))
      .map((must) => `neither asserted nor for later: ${must}`),
    ...musts
      .filter((must) => asserted.includes(must) && put.includes(must))
      .map((must) => `asserted, and for later too: ${must}`),
    ...[...asserted, ...put]
      .filter((must) => !musts.includes(must))
      .map((must) => `no must of this case: ${must}`),
    ...Object.entries(later)
      .filter(([, why]) => why.trim() === "")
      .map(([must]) => `for later without a reason: ${must}`),
  ];
}
