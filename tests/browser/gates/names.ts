import type { CDPSession, Page } from "@playwright/test";

export type NamedControl = {
  /** Of the browser, for finding it again. */
  nodeId: number;
  role: string;
  name: string;
  /** What is to be seen in it, or on its label. */
  visible: string;
  /** The same without the smaller words under it: what somebody would say of it. */
  spoken: string;
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
  return faultsAmong(await controlsOf(page));
}

/** The same of controls that were found before. */
export function faultsAmong(controls: readonly NamedControl[]): string[] {
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

/** Every control of the page under the name that assistive technology is given, in small letters. */
export async function controlsOf(page: Page): Promise<NamedControl[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const found = nodes.flatMap((node) => {
    const role = String(node.role?.value ?? "");
    const nodeId = node.backendDOMNodeId;
    const isControl = !node.ignored && roles.includes(role);
    if (!isControl || nodeId === undefined) return [];
    return [{ nodeId, role, name: tidy(String(node.name?.value ?? "")) }];
  });
  // Asked for together: a page has many, and each is two questions to the browser.
  const controls = await Promise.all(
    found.map(async (control) => ({
      ...control,
      ...(await visibleOf(session, control.nodeId)),
    })),
  );
  await session.detach();
  return controls;
}

type Seen = Pick<NamedControl, "visible" | "spoken" | "href">;

async function visibleOf(
  session: CDPSession,
  backendNodeId: number,
): Promise<Seen> {
  const { object } = await session.send("DOM.resolveNode", { backendNodeId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: visibleText.toString(),
    returnByValue: true,
  });
  const { visible, spoken, href } = result.value as Seen;
  return { visible: tidy(visible), spoken: tidy(spoken), href };
}

/** Runs in the page, with the control as `this`. */
function visibleText(this: Element) {
  const field = this as HTMLInputElement;
  const holder = field.labels?.[0] ?? this;
  let visible = "";
  let spoken = "";
  const walker = document.createTreeWalker(holder, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("textarea, datalist")) continue;
    const box = parent.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    visible += node.textContent;
    if (parent.closest(".hint, .card-text, .task-state") === null)
      spoken += node.textContent;
  }
  const href = this instanceof HTMLAnchorElement ? this.href : "";
  return { visible, spoken, href };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
