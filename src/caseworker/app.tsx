import { useEffect } from "preact/hooks";
import type { Access } from "./access/access.ts";
import { findAccess } from "./access/find-access.ts";
import { FactsPage } from "./facts/facts-page.tsx";
import { BslPage } from "./bsl/bsl-page.tsx";
import { ClipPage } from "./bsl/clip-page.tsx";
import { BslContactPage } from "./bsl/contact-page.tsx";
import { ListPage } from "./list/list-page.tsx";
import { useInbox } from "./page/inbox.ts";
import { ProblemPage, StartingPage } from "./page/problem-page.tsx";
import { Shell } from "./page/shell.tsx";
import { base, readRoute } from "./routes.ts";
import { ReportPage } from "./report/report-page.tsx";
import { SetUpPage } from "./set-up/set-up-page.tsx";
import { SignInPage } from "./sign-in/sign-in-page.tsx";
import { SignOutPage } from "./sign-out/sign-out-page.tsx";
import { UnlockPage } from "./unlock/unlock-page.tsx";

/** The page for who is here and for the address. */
export function App(props: { access: Access; address: string }) {
  const inbox = useInbox();
  const { access } = props;
  useEffect(() => {
    if (access.is === "starting") void findAccess(inbox.api).then(inbox.tell);
  }, [access, inbox]);
  const session =
    access.is === "open" || access.is === "locked" ? access.session : null;
  const isOpen = access.is === "open";
  return (
    <Shell session={isOpen ? session : null} wide={isOpen}>
      <CurrentPage access={access} address={props.address} />
    </Shell>
  );
}

function CurrentPage({ access, address }: { access: Access; address: string }) {
  const { words, tell } = useInbox();
  const isSigningOut = readRoute(address).is === "sign-out";
  switch (access.is) {
    case "starting":
      return <StartingPage />;
    case "relay-away":
      return (
        <ProblemPage
          page="relay-away"
          title={words("away.title")}
          text={words("problem.unreachable")}
          action={{
            label: words("try-again"),
            onClick: () => tell({ is: "start-again" }),
          }}
        />
      );
    case "set-up":
      return <SetUpPage address={address} />;
    case "signed-out":
      return <SignInPage why={access.why} />;
    case "locked":
      return isSigningOut ? <SignOutPage /> : <UnlockPage {...access} />;
    case "open":
      return <OpenPage access={access} address={address} />;
  }
}

function OpenPage(props: {
  access: Extract<Access, { is: "open" }>;
  address: string;
}) {
  const { words } = useInbox();
  const { session, keys } = props.access;
  const route = readRoute(props.address);
  switch (route.is) {
    case "list":
      return <ListPage after={route.after} session={session} keys={keys} />;
    case "report":
      return (
        <ReportPage
          id={route.id}
          version={route.version}
          session={session}
          keys={keys}
        />
      );
    case "facts":
      return <FactsPage />;
    case "bsl":
      return <BslPage />;
    case "bsl-contact":
      return <BslContactPage />;
    case "clip":
      return <ClipPage key={route.key} clipKey={route.key} />;
    case "sign-out":
      return <SignOutPage />;
    case "unknown":
      return (
        <ProblemPage
          page="unknown"
          title={words("unknown.title")}
          text={words("unknown.text")}
          action={{ label: words("report.all"), href: base }}
        />
      );
  }
}
