import { Button } from "../../design-system/button/button.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { Table } from "../../design-system/table/table.tsx";
import { Tag } from "../../design-system/tag/tag.tsx";
import { dayInWords } from "../../device/dates.ts";
import { useInbox } from "../page/inbox.ts";
import { ProblemPage } from "../page/problem-page.tsx";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { bslContactPath, clipPath } from "../routes.ts";
import { lengthInWords, sizeInWords, titleOfKey } from "./bsl-words.ts";
import { type ClipRow, type OpenBsl, useBsl } from "./use-bsl.ts";

/** Every question and page: whether it has a video, and whether that is older than its words. */
export function BslPage() {
  const { words } = useInbox();
  const { state, load } = useBsl();
  if (state.is === "problem")
    return (
      <ProblemPage
        page="bsl-problem"
        title={words("bsl.not-here")}
        text={problemWords(words, state.problem)}
        action={{ label: words("try-again"), onClick: () => void load() }}
      />
    );
  return <ShownBsl bsl={state.is === "shown" ? state.bsl : null} />;
}

function ShownBsl({ bsl }: { bsl: OpenBsl | null }) {
  const { words } = useInbox();
  usePage("bsl", words("bsl.title"));
  return (
    <div class="stack">
      <PageHeading title={words("bsl.title")} />
      <p class="lead">{words("bsl.lead")}</p>
      {bsl === null ? (
        <p class="lead">{words("bsl.loading")}</p>
      ) : (
        <>
          <Contact bsl={bsl} />
          <Counts rows={bsl.rows} />
          <Clips rows={bsl.rows} />
        </>
      )}
    </div>
  );
}

function Contact({ bsl }: { bsl: OpenBsl }) {
  const { words } = useInbox();
  const { address, hours } = bsl.contact;
  const given = [address, hours].filter((text) => text !== "").join(", ");
  return (
    <section class="stack-small" aria-labelledby="bsl-contact">
      <h2 id="bsl-contact">{words("bsl.contact.title")}</h2>
      <p>{given === "" ? words("bsl.contact.none") : given}</p>
      <p>
        <Button
          small
          href={bslContactPath}
          label={words("bsl.contact.change")}
        />
      </p>
    </section>
  );
}

function Counts({ rows }: { rows: readonly ClipRow[] }) {
  const { words } = useInbox();
  const older = rows.filter(({ state }) => state === "older").length;
  const withClip = rows.filter(({ state }) => state !== "none").length;
  return (
    <>
      <h2>{words("bsl.videos")}</h2>
      <p>{words("bsl.count", { count: withClip, total: rows.length })}</p>
      {older > 0 && <p>{words("bsl.older-count", { count: older })}</p>}
    </>
  );
}

function Clips({ rows }: { rows: readonly ClipRow[] }) {
  const inbox = useInbox();
  const { words } = inbox;
  return (
    <Table
      caption={words("bsl.caption")}
      rowHeader="what"
      columns={[
        { id: "what", label: words("bsl.what") },
        { id: "state", label: words("bsl.state-of-it") },
        { id: "signed", label: words("bsl.signed") },
      ]}
      rows={rows.map((row) => ({
        id: row.key,
        cells: {
          what: (
            <span class="what">
              <a class="what-link" href={clipPath(row.key)}>
                {titleOfKey(inbox, row.key)}
              </a>
            </span>
          ),
          state: (
            <Tag
              kind={row.state === "older" ? "late" : "plain"}
              label={words(`bsl.state.${row.state}`)}
            />
          ),
          signed: <Signed row={row} />,
        },
      }))}
    />
  );
}

function Signed({ row: { clip } }: { row: ClipRow }) {
  const { words, now } = useInbox();
  if (clip === undefined)
    return <span class="hint">{words("bsl.nobody")}</span>;
  return (
    <div class="stack-tiny">
      <p>
        {words("bsl.signed-by", {
          name: clip.translator.name,
          day: dayInWords(clip.signedOn, now().getTime()),
        })}
      </p>
      <p class="hint">
        {words("bsl.facts", {
          length: lengthInWords(words, clip.seconds),
          size: sizeInWords(words, clip.bytes),
        })}
      </p>
    </div>
  );
}
