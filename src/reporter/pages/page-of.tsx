import type { Route } from "../routes.ts";
import { AboutLeavePage, AboutPage } from "./about/about-page.tsx";
import { AppointmentPage } from "./appointment/appointment-page.tsx";
import { AboutPicturesPage } from "./about/about-pictures-page.tsx";
import { CarryOnPage } from "./carry-on/carry-on-page.tsx";
import { CheckPage } from "./check/check-page.tsx";
import { ClearPage } from "./clear/clear-page.tsx";
import { ComeBackPage } from "./come-back/come-back-page.tsx";
import { CopyPage } from "./copy/copy-page.tsx";
import { DangerPage, HelpNowPage } from "./help-now/help-now-page.tsx";
import { HowToReadPage } from "./how-to-read/how-to-read-page.tsx";
import { LooksPage } from "./looks/looks-page.tsx";
import { IncidentPage } from "./incidents/incident-page.tsx";
import { IncidentsPage } from "./incidents/incidents-page.tsx";
import { LookPage } from "./look/look-page.tsx";
import { NotFoundPage } from "./not-found/not-found-page.tsx";
import { QuestionPage } from "./question/question-page.tsx";
import { ReceiptPage } from "./receipt/receipt-page.tsx";
import { ReportPage } from "./report/report-page.tsx";
import { ReportsPage } from "./reports/reports-page.tsx";
import { BslContactPage } from "./signed/bsl-contact-page.tsx";
import { SignedPage } from "./signed/signed-page.tsx";
import { TaskListPage } from "./task-list/task-list-page.tsx";
import { CountsPage } from "./what-counts/counts-page.tsx";
import { WordsPage } from "./words/words-page.tsx";
import { WritePage } from "./write/write-page.tsx";

/** The page of a route. The first two are drawn by the site itself. */
export function PageOf({ route }: { route: Route }) {
  switch (route.is) {
    case "question":
      return <QuestionPage route={route} />;
    case "task-list":
      return <TaskListPage />;
    case "carry-on":
      return <CarryOnPage />;
    case "incidents":
      return <IncidentsPage />;
    case "incident":
      return <IncidentPage key={route.id} id={route.id} />;
    case "check":
      return <CheckPage />;
    case "danger":
      return <DangerPage route={route} />;
    case "reports":
      return <ReportsPage />;
    case "report":
      return <ReportPage key={route.id} id={route.id} />;
    case "receipt":
      return <ReceiptPage key={route.id} id={route.id} />;
    case "write":
      return <WritePage key={route.id} id={route.id} />;
    case "video":
      return <AppointmentPage key={route.id} id={route.id} step={route.step} />;
    case "signed":
      return <SignedPage />;
    case "bsl-contact":
      return <BslContactPage />;
    case "copy":
      return <CopyPage key={route.id} id={route.id} />;
    case "clear":
      return <ClearPage key={route.id} id={route.id} />;
    case "come-back":
      return <ComeBackPage />;
    case "how-to-read":
      return <HowToReadPage />;
    case "looks":
      return <LooksPage part={route.part} />;
    case "look":
      return <LookPage />;
    case "help-now":
      return <HelpNowPage />;
    case "counts":
      return <CountsPage key={route.part} route={route} />;
    case "words":
      return <WordsPage />;
    case "about":
      return <AboutPage />;
    case "about-leave":
      return <AboutLeavePage />;
    case "about-pictures":
      return <AboutPicturesPage />;
    case "start":
    case "first-question":
    case "not-found":
      return <NotFoundPage />;
  }
}
