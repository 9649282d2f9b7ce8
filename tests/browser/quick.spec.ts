import { expect, test, type Page } from "@playwright/test";
import { send, tellingBox, untilSaved } from "../support/journey-telling.ts";
import { filled, said, startsWith } from "../support/said.ts";
import { signIn, startCasework, type CaseworkSite } from "./casework-site.ts";

const { reporter: words, questionnaire: asked } = said;
const { ways } = asked["how-to-reach-you"].steps;
const whoTitle = asked["who-may-see-it"].steps.organisation.title;

let site: CaseworkSite;
test.beforeAll(async () => {
  site = await startCasework();
});
test.afterAll(() => site.relay.stop());

const heading = (page: Page, title: string) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
const goOn = (page: Page) =>
  page.getByRole("button", { name: words.question.continue }).click();

/** Three questions from the start page to "Check your answers"; gives the titles of the pages between. */
async function tellQuickly(page: Page): Promise<readonly string[]> {
  const titles: string[] = [];
  const at = async (title: string) => {
    await heading(page, title);
    titles.push(title);
  };
  await page.goto(site.relay.origin);
  await page.getByRole("link", { name: words.start.quick }).click();
  await at(asked["what-happened"].title);
  await tellingBox(page).fill("They shouted at me.");
  await untilSaved(page);
  await goOn(page);
  await at(asked["safe-now"].title);
  await page.getByRole("radio").first().check();
  await untilSaved(page);
  await goOn(page);
  await at(ways.title);
  return titles;
}

test("told quickly in three questions, then sent: who gets it is said where it is sent, and that press chooses it", async ({
  page,
}) => {
  const { name } = site.session.organisation;
  expect(await tellQuickly(page)).toHaveLength(3);
  // This relay sends no email: one box is not "all".
  await expect(page.getByRole("checkbox")).toHaveCount(1);
  await expect(page.getByText(words.contact.oneWay)).toBeVisible();
  await expect(page.getByText(ways.hint)).toHaveCount(0);
  await page.getByRole("checkbox").check();
  await untilSaved(page);
  await goOn(page);
  await heading(page, words.check.title);
  const who = filled(words.check.who, { organisation: name });
  await expect(page.getByText(who)).toBeVisible();
  await expect(page.getByText(words.check.only)).toBeVisible();
  const change = page.getByRole("link", {
    name: `${whoTitle} : ${words.check.change}`,
  });
  await expect(change).toBeVisible();
  await expect(page.getByText(words.check.nobody)).toHaveCount(0);
  await send(page, name);
  await page.getByRole("link", { name: words.receipt.next }).click();
  await page.getByRole("link", { name: words.report.change }).click();
  // What the press chose is an answer now: to them, and to nobody else.
  const row = page.getByRole("main").locator("dl > div");
  await expect(row.filter({ hasText: whoTitle })).toContainText(name);
  await expect(
    row.filter({ hasText: asked["who-may-see-it"].steps.may.title }),
  ).toContainText(words.check.nobody);
});

test("what nobody said is not shown to a caseworker as the person's wish", async ({
  page,
}) => {
  const { session, inbox } = site;
  await tellQuickly(page);
  await goOn(page);
  await send(page, session.organisation.name);
  await signIn(page, inbox);
  await page
    .getByRole("link", { name: startsWith("They shouted") })
    .last()
    .click();
  const { rules, told } = said.caseworker;
  const list = page
    .getByRole("heading", { name: rules.title })
    .locator("xpath=following-sibling::*");
  await expect(list).toContainText(rules["not-said"]);
  await expect(page.getByText(told["nobody-else"])).toBeVisible();
});

test.describe("where there are several to send to", () => {
  test.use({ serviceWorkers: "block" });

  test("who gets it is chosen on the page that sends it, and can be changed there", async ({
    page,
  }) => {
    await page.route("**/api/v1/organisations", async (route) => {
      const response = await route.fetch();
      const directory = (await response.json()) as {
        organisations: Record<string, unknown>[];
      };
      const [first] = directory.organisations;
      const id = "0190f000-0000-7000-8000-00000000000b";
      directory.organisations.push({ ...first, id, name: "Another DDPO" });
      await route.fulfill({ response, json: directory });
    });
    await tellQuickly(page);
    await page.getByRole("checkbox").first().check();
    await untilSaved(page);
    await goOn(page);
    await heading(page, words.check.title);
    const { name } = site.session.organisation;
    const sendTo = (organisation: string) =>
      page.getByRole("button", {
        name: filled(words.check.send, { organisation }),
      });
    await expect(page.getByRole("group", { name: whoTitle })).toBeVisible();
    await expect(sendTo(name)).toHaveCount(0);
    await page.getByRole("radio", { name: startsWith("Another DDPO") }).check();
    await expect(sendTo("Another DDPO")).toBeVisible();
    await page.getByRole("radio", { name: startsWith(name) }).check();
    await expect(page.getByText(words.check.only)).toHaveCount(0);
    await send(page, name);
  });
});

test("the list of what happened names what was not told yet once, and says once that it was not", async ({
  page,
}) => {
  await page.goto(`${site.relay.origin}/tell/incidents`);
  const { unnamed, untold } = words.incidents;
  const row = page.getByRole("listitem");
  await expect(row).toHaveText(new RegExp(`^${unnamed}\\s*${untold}$`, "u"));
});
