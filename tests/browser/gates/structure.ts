import type { Page } from "@playwright/test";

/** Access rule 8: one `h1`, one `main`, the language, a title. And nothing is said that only a program would say. */
export async function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const headings = document.querySelectorAll("h1").length;
    if (headings !== 1) faults.push(`structure: ${headings} h1, not one`);
    const mains = document.querySelectorAll("main, [role=main]").length;
    if (mains !== 1) faults.push(`structure: ${mains} main, not one`);
    const lang = document.documentElement.lang;
    if (lang !== "en-GB") faults.push(`structure: lang is "${lang}"`);
    if (document.title.trim() === "") faults.push("structure: no title");
    const said = document.body.innerText;
    for (const noWord of ["[object ", "undefined", "NaN"])
      if (said.includes(noWord)) faults.push(`structure: it says ${noWord}`);
    for (const form of document.forms) {
      if (!form.noValidate) faults.push("structure: a form lacks novalidate");
    }
    for (const field of document.querySelectorAll("[required]")) {
      faults.push(`structure: required on ${field.id || field.tagName}`);
    }
    return faults;
  });
}
