import type { CDPSession, Page } from "@playwright/test";

type Named = {
  role: string;
  name: string;
  /** What is to be seen in it, or on its label. */
  visible: string;
  /** Where it leads, for links. */
  href: string;
};

const roles = [
  "link",
  "button",
  "checkbox",
  "radio",
  "textbox",
  "combobox",
  "DisclosureTriangle",
];

/**
 * Access rules 32 and 55: each control has a name that starts with what is to
 * be seen on it, and links of one name lead to one place. The names are those
 * the browser gives to assistive technology.
 */
export async function nameFaults(page: Page): Promise<string[]> {
  const controls = await namedControls(page);
  const faults: string[] = [];
  const places = new Map<string, string>();
  for (const { role, name, visible, href } of controls) {
    if (name === "") faults.push(`name: a ${role} has none`);
    else if (!name.startsWith(visible)) {
      faults.push(`name: "${name}" does not start with "${visible}"`);
    }
    if (role !== "link") continue;
    const place = places.get(name);
    if (place !== undefined && place !== href) {
      faults.push(`name: two links "${name}" lead to two places`);
    }
    places.set(name, href);
  }
  return faults;
}

async function namedControls(page: Page): Promise<readonly Named[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const found = await Promise.all(
    nodes.flatMap((node) => {
      const role = String(node.role?.value ?? "");
      const { backendDOMNodeId: id } = node;
      if (node.ignored || !roles.includes(role) || id === undefined) return [];
      const name = tidy(String(node.name?.value ?? ""));
      return [visibleOf(session, id).then((seen) => ({ role, name, ...seen }))];
    }),
  );
  await session.detach();
  return found;
}

async function visibleOf(
  session: CDPSession,
  backendNodeId: number,
): Promise<{ visible: string; href: string }> {
  const { object } = await session.send("DOM.resolveNode", { backendNodeId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: visibleText.toString(),
    returnByValue: true,
  });
  const seen = result.value as { visible: string; href: string };
  return { visible: tidy(seen.visible), href: seen.href };
}

/** Runs in the page, with the control as `this`. */
function visibleText(this: Element) {
  const field = this as HTMLInputElement;
  const holder = field.labels?.[0] ?? this;
  let visible = "";
  const walker = document.createTreeWalker(holder, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("textarea, datalist")) continue;
    const box = parent.getBoundingClientRect();
    if (box.width > 1 && box.height > 1) visible += node.textContent;
  }
  const href = this instanceof HTMLAnchorElement ? this.href : "";
  return { visible, href };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
