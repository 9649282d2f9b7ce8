import { html } from "hono/html";
import noticeWords from "../../../../locales/en-GB/notices.json";
import type { BoxedMail } from "./box.ts";

const box = noticeWords.box;

export const boxPath = "/dev/mail";

/** What a reply came to; null before there was one. */
export type Replied =
  | { readonly is: "arrived" }
  | { readonly is: "error"; readonly text: string; readonly words: string };

type Markup = ReturnType<typeof html>;

/** All mail in the box, newest first. */
export function listPage(mails: readonly BoxedMail[]): Markup {
  const items = mails.map(
    (mail) =>
      html`<li>
        <a href="${boxPath}/${mail.id}">${mail.subject}</a>
        <p>${box.to} ${mail.to}, ${timeOf(mail)}</p>
      </li>`,
  );
  return page(
    box.title,
    html`<h1>${box.title}</h1>
      <p>${box.intro}</p>
      ${
        mails.length === 0
          ? html`<p>${box.empty}</p>`
          : html`<ol>
              ${items}
            </ol>`
      }`,
  );
}

/** One mail, and a form to reply to it as the person would. */
export function mailPage(mail: BoxedMail, replied: Replied | null): Markup {
  const hasError = replied?.is === "error";
  const said =
    replied === null
      ? ""
      : html`<p id="said" role="${hasError ? "alert" : "status"}">
          ${hasError ? replied.text : box.arrived}
        </p>`;
  return page(
    mail.subject,
    html`<p><a href="${boxPath}">${box.back}</a></p>
      <h1>${mail.subject}</h1>
      ${said}
      <dl>
        <dt>${box.from}</dt>
        <dd>${mail.from}</dd>
        <dt>${box.to}</dt>
        <dd>${mail.to}</dd>
        <dt>${box.replyTo}</dt>
        <dd>${mail.replyTo}</dd>
        <dt>${box.sentAt}</dt>
        <dd>${timeOf(mail)}</dd>
      </dl>
      <div class="text">${mail.text.trim()}</div>
      <form method="post" action="${boxPath}/${mail.id}">
        <label for="reply">${box.replyLabel}</label>
        <p id="hint">${box.replyHint}</p>
        <textarea
          id="reply"
          name="reply"
          rows="8"
          aria-describedby="${hasError ? "said hint" : "hint"}"
          ${hasError ? html`aria-invalid="true"` : ""}
        >
${hasError ? replied.words : ""}</textarea>
        <button>${box.send}</button>
      </form>`,
  );
}

/** For a mail that the box does not have. */
export function gonePage(): Markup {
  return page(
    box.title,
    html`<h1>${box.title}</h1>
      <p>${box.gone}</p>
      <p><a href="${boxPath}">${box.back}</a></p>`,
  );
}

export const boxStyle = `
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #1d1d1d; background: #fff }
h1 { font-size: 1.75rem; line-height: 1.25 }
a { color: #0b4f8a }
ol { padding-left: 1.5rem }
dt { font-weight: 700 }
dd { margin: 0 0 .5rem; overflow-wrap: anywhere }
.text { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 2px solid #6b6b6b; border-radius: .25rem }
#said { padding: 1rem; border-left: .5rem solid #0b4f8a }
label { display: block; margin-top: 1.5rem; font-weight: 700 }
textarea { display: block; box-sizing: border-box; width: 100%; padding: .75rem; border: 2px solid #1d1d1d; font: inherit }
button { margin-top: 1rem; min-height: 44px; padding: .5rem 1.5rem; border: 0; border-radius: .25rem; color: #fff; background: #0b4f8a; font: inherit; font-weight: 700 }
:focus-visible { outline: 3px solid #1d1d1d; outline-offset: 3px }
`;

function page(title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${boxPath}/style.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
}

function timeOf({ at }: BoxedMail): string {
  return at.toLocaleString("en-GB", { timeZone: "Europe/London" });
}
