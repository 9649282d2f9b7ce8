import {
  findMailPlace,
  takeMail,
  type InboundParts,
} from "../../inbound/take-mail.ts";
import { readMail } from "../../inbound/read-mail.ts";
import type { Request, Route } from "../../route.ts";
import noticeWords from "../../../../locales/en-GB/notices.json";
import { fillWords } from "../fill-words.ts";
import type { BoxedMail, LocalBox } from "./box.ts";
import {
  boxPath,
  boxStyle,
  gonePage,
  listPage,
  mailPage,
  type Replied,
} from "./box-pages.ts";
import { replyMail } from "./reply-mail.ts";

const onePath = `${boxPath}/:id`;

/**
 * The pages of the local box. They exist only where the relay was started as a demonstration without a mail server: everybody who
 * can reach it can read this mail, and answer it.
 */
export function boxRoutes(
  box: LocalBox,
  parts: InboundParts,
): readonly Route[] {
  return [
    {
      method: "GET",
      path: boxPath,
      handle: async () => answer(await listPage(box.all())),
    },
    {
      method: "GET",
      path: `${boxPath}/style.css`,
      handle: () => answer(boxStyle, 200, "text/css; charset=utf-8"),
    },
    {
      method: "GET",
      path: onePath,
      handle: async (_, request) => {
        const mail = box.find(request.req.param("id") ?? "");
        return mail === undefined
          ? answer(await gonePage(), 404)
          : answer(await mailPage(mail, null));
      },
    },
    {
      method: "POST",
      path: onePath,
      handle: async (_, request) => {
        const mail = box.find(request.req.param("id") ?? "");
        if (mail === undefined) return answer(await gonePage(), 404);
        const replied = await reply(parts, mail, await wordsOf(request));
        const status = replied.is === "arrived" ? 200 : 422;
        return answer(await mailPage(mail, replied), status);
      },
    },
  ];
}

async function wordsOf(request: Request): Promise<string> {
  const form = await request.req.parseBody();
  const words = form["reply"];
  return typeof words === "string" ? words.replaceAll("\r\n", "\n") : "";
}

/** Sends the reply through the same functions as the LMTP listener, as a raw mail. */
async function reply(
  parts: InboundParts,
  mail: BoxedMail,
  words: string,
): Promise<Replied> {
  const error = noticeWords.box.error;
  if (words.trim() === "") return { is: "error", text: error.empty, words };
  const refused = (why: string): Replied => ({
    is: "error",
    text: fillWords(error.refused, { why }),
    words,
  });
  const raw = await replyMail(mail, words, parts.clock());
  const read = await readMail(raw);
  if (read === undefined) return refused(noticeWords.refused.unreadable);
  const place = await findMailPlace(parts, mail.replyTo);
  if (place === undefined) return refused(noticeWords.refused.nobody);
  await takeMail(parts, place, mail.to, read);
  return { is: "arrived" };
}

function answer(
  body: { toString(): string },
  status = 200,
  type = "text/html; charset=utf-8",
): Response {
  return new Response(body.toString(), {
    status,
    headers: { "content-type": type, "cache-control": "no-store" },
  });
}
