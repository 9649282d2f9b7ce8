import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const cases = join(import.meta.dirname, "../seed/cases");

/** What people tell in the cases, word for word. */
export const tellings: readonly string[] = readdirSync(cases).flatMap(
  (name) => {
    const told = JSON.parse(readFileSync(join(cases, name), "utf8")) as {
      telling: string;
      perception: string;
    };
    return [told.telling, told.perception].filter((text) => text !== "");
  },
);

/** A notice with the whole answer in it, as it was sent. */
export const noticeSent = [
  "Hello Ama,",
  "Can you come to the library on Friday?",
  "Do you need an interpreter at the meeting? We can book one from the list that you gave us, and pay for it.",
  "Kim",
  "To answer, reply to this email.",
].join("\n\n");

const address = "messages@heard.example";
const reply = "r.mzxw6ytboi2dcmrtgq2tmnzyhe@heard.example";

const marked = noticeSent
  .split("\n")
  .map((line) => `> ${line}`.trimEnd())
  .join("\n");

const wrapped = `> Hello Ama,
>
> Can you come to the library on Friday?
>
> Do you need an interpreter at the meeting? We can book one from the
> list that you gave us, and pay for it.
>
> Kim
>
> To answer, reply to this email.`;

const outlookHeader = `From: ${address} <${address}>
Sent: 17 November 2026 10:02
To: ama@example.org <ama@example.org>
Subject: Book club`;

/** The text parts that mail programs make of a reply to `noticeSent`, by program; the person writes where WORDS stands. */
export const quotedMails: Readonly<Record<string, string>> = {
  "no quote at all": "WORDS\n",
  "Gmail on the web": `WORDS

On Tue, 17 Nov 2026 at 10:02, <${address}> wrote:

${wrapped}
>
`,
  "Gmail with a long line of who wrote": `WORDS

On Tue, 17 Nov 2026 at 10:02, A very long name that somebody has given us in
their contacts <${address}>
wrote:

${wrapped}
`,
  "Gmail on Android, signed below the quote": `WORDS

On Tue, 17 Nov 2026, 10:02 , <${address}> wrote:

${wrapped}

-- 
Ama Mensah
07000 000000
`,
  "Gmail, signed above the quote": `WORDS

-- 
Ama Mensah
ama@example.org
Tel: 07000 000000

On Tue, 17 Nov 2026 at 10:02, <${address}> wrote:

${wrapped}
`,
  "Gmail in French": `WORDS

Le mar. 17 nov. 2026 à 10:02, <${address}> a écrit :

${wrapped}
`,
  "Outlook on Windows": `WORDS

-----Original Message-----
From: ${address} <${address}> 
Sent: 17 November 2026 10:02
To: ama@example.org
Subject: Book club

${noticeSent}
`,
  "Outlook on Windows, without a line above": `WORDS

From: ${address} [mailto:${address}]
Sent: Tuesday, November 17, 2026 10:02 AM
To: Ama Mensah
Cc: Kim
Subject: Book club

${noticeSent}

`,
  "Outlook on Windows, with us in the contacts": `WORDS

From: Book Club
Sent: 17 November 2026 10:02
To: Ama Mensah
Subject: Book club

${noticeSent}
`,
  "Outlook on the web": `WORDS
________________________________
${outlookHeader}

${noticeSent.replaceAll("\n\n", "\n\n\n")}
`,
  "Outlook on Android": `WORDS

Get Outlook for Android<https://outlook.example/ghei36>
________________________________
${outlookHeader}

${noticeSent}
`,
  "Outlook on an iPhone": `WORDS

Sent from Outlook for iOS<https://outlook.example/o0ukef>
________________________________
${outlookHeader}

${noticeSent.replaceAll("\n\n", "\n")}
`,
  "Outlook with bold labels": `WORDS


*From:* ${address} <${address}>
*Sent:* 17 November 2026 10:02
*To:* ama@example.org
*Subject:* Book club

${noticeSent}
`,
  "Apple Mail on a Mac": `WORDS

> On 17 Nov 2026, at 10:02, ${address} wrote:
> 
${marked}
`,
  "Apple Mail on a Mac, newer": `WORDS

> On 17 Nov 2026, at 10:02 AM, ${address} wrote:
>
>
${marked}

`,
  "Apple Mail on an iPhone": `WORDS

Sent from my iPhone

> On 17 Nov 2026, at 10:02, ${address} wrote:
> 
> \uFEFF${marked.slice(2)}
`,
  "Apple Mail on an iPad, signed only": `WORDS

Sent from my iPad
`,
  Thunderbird: `WORDS

On 17/11/2026 10:02, ${address} wrote:
${marked}

`,
  "Thunderbird, with us in the contacts": `WORDS

On 17/11/2026 10:02, Book Club wrote:
${marked}
`,
  "Thunderbird, signed": `WORDS

On 17/11/2026 10:02, ${address} wrote:
${wrapped}

-- 
Ama
`,
  "Yahoo on the web": `WORDS

    On Tuesday, 17 November 2026 at 10:02:11 GMT, <${address}> wrote:  
 
 ${noticeSent.replaceAll("\n\n", "\n\n ")}
  `,
  "Yahoo on Android": `WORDS

Yahoo Mail: Search, organise, conquer 
 
  On Tue, 17 Nov 2026 at 10:02, ${address}<${address}> wrote:   ${noticeSent.replaceAll("\n\n", "\n\n")}  
`,
  "Samsung Email": `WORDS



Sent from my Galaxy


-------- Original message --------
From: ${address}
Date: 17/11/2026 10:02 (GMT+00:00)
To: ama@example.org
Subject: Book club

${noticeSent}
`,
  "Proton Mail": `WORDS

Sent with Proton Mail secure email.

On Tuesday, 17 November 2026 at 10:02, ${address} <${address}> wrote:

${wrapped}
`,
  "K-9 Mail": `WORDS

On 17 November 2026 10:02:11 GMT, ${address} wrote:
${marked}
-- 
Sent from my Android device.
`,
  "a program that names the reply address": `WORDS

On 2026-11-17 10:02, ${reply} wrote:

${marked}
`,
  "a program that says nothing above the quote": `WORDS

${marked}
`,
  "a mail server's note of who wrote, in German": `WORDS

Am 17.11.2026 um 10:02 schrieb ${address}:
${marked}
`,
};
