/** A page that can have a clip: what it is called, and the words that it says. */
export type ClipPage = {
  readonly key: string;
  /** The key of its name in `locales/{language}/reporter.json`. */
  readonly title: string;
  /** Groups of words of the same file, or single ones of them, by their path. */
  readonly groups: readonly string[];
};

/**
 * Every page of the reporter's app but the questions, in the order of a way through it. Pages that only wait (opening, locking,
 * looking for a report) go by themselves, and have none.
 */
export const clipPages: readonly ClipPage[] = [
  { key: "page.start", title: "start.title", groups: ["start"] },
  { key: "page.task-list", title: "list.title", groups: ["list"] },
  {
    key: "page.incidents",
    title: "incidents.title",
    groups: ["incidents.title", "incidents.lead", "incidents.add"],
  },
  {
    key: "page.incident",
    title: "signedVideos.pages.incident",
    groups: [
      "incidents.change",
      "incidents.changeText",
      "incidents.name",
      "incidents.nameHint",
      "incidents.again",
      "incidents.againText",
      "incidents.delete",
    ],
  },
  {
    key: "page.incident-time",
    title: "incidents.timeTitle",
    groups: [
      "incidents.timeTitle",
      "incidents.timeWhat",
      "incidents.timeWhatHint",
      "incidents.timeWhen",
      "incidents.timeWhenHint",
      "incidents.timeNext",
      "incidents.timeDone",
    ],
  },
  {
    key: "page.incident-delete",
    title: "incidents.delete",
    groups: [
      "incidents.delete",
      "incidents.deleteText",
      "removal.act",
      "removal.keep",
      "removal.doneText",
    ],
  },
  { key: "page.check", title: "check.title", groups: ["check"] },
  { key: "page.receipt", title: "receipt.title", groups: ["receipt"] },
  { key: "page.reports", title: "reports.title", groups: ["reports"] },
  {
    key: "page.report-delete",
    title: "reports.remove",
    groups: ["reports.remove", "removal"],
  },
  {
    key: "page.report",
    title: "signedVideos.pages.report",
    groups: ["report"],
  },
  {
    key: "page.report-missing",
    title: "report.missingTitle",
    groups: ["report.missingTitle", "report.missingText"],
  },
  { key: "page.write", title: "report.write", groups: ["write"] },
  { key: "page.copy", title: "copy.title", groups: ["copy"] },
  {
    key: "page.clear",
    title: "clear.title",
    groups: [
      "clear.title",
      "clear.lost",
      "clear.stays",
      "clear.words",
      "clear.act",
      "clear.see",
      "clear.keep",
    ],
  },
  {
    key: "page.cleared",
    title: "clear.doneTitle",
    groups: ["clear.doneTitle", "clear.doneText", "clear.undo", "clear.home"],
  },
  {
    key: "page.come-back",
    title: "comeBack.title",
    groups: ["comeBack.title", "comeBack.lead", "comeBack.act"],
  },
  {
    key: "page.come-back-found",
    title: "comeBack.foundTitle",
    groups: [
      "comeBack.foundTitle",
      "comeBack.foundText",
      "comeBack.keepHint",
      "comeBack.keep",
      "comeBack.lookHint",
      "comeBack.look",
    ],
  },
  { key: "page.look", title: "look.notice", groups: ["look"] },
  { key: "page.help-now", title: "help.title", groups: ["help"] },
  {
    key: "page.counts-counts",
    title: "crime.counts.title",
    groups: ["crime.counts"],
  },
  {
    key: "page.counts-words",
    title: "crime.words.title",
    groups: ["crime.words"],
  },
  {
    key: "page.counts-examples",
    title: "crime.examples.title",
    groups: ["crime.examples"],
  },
  {
    key: "page.counts-again",
    title: "crime.again.title",
    groups: ["crime.again"],
  },
  {
    key: "page.counts-choices",
    title: "crime.choices.title",
    groups: ["crime.choices"],
  },
  {
    key: "page.how-to-read",
    title: "howToRead.title",
    groups: ["howToRead", "looks.choose.mode"],
  },
  {
    key: "page.looks",
    title: "looks.title",
    groups: ["looks.title", "looks.lead", "looks.done"],
  },
  {
    key: "page.looks-size",
    title: "looks.size.title",
    groups: [
      "looks.size",
      "looks.bigger",
      "looks.smaller",
      "looks.biggest",
      "looks.smallest",
      "looks.choose.lineLength",
    ],
  },
  {
    key: "page.looks-colours",
    title: "looks.colours.title",
    groups: [
      "looks.colours",
      "looks.strongColours",
      "looks.usualColours",
      "looks.choose.colours",
    ],
  },
  {
    key: "page.looks-letters",
    title: "looks.letters.title",
    groups: ["looks.letters", "looks.choose.typeface", "looks.choose.spacing"],
  },
  {
    key: "page.looks-pictures",
    title: "looks.pictures.title",
    groups: [
      "looks.pictures",
      "looks.choose.pictures",
      "looks.choose.fewerThings",
    ],
  },
  {
    key: "page.looks-device",
    title: "looks.device.title",
    groups: [
      "looks.device",
      "looks.choose.keep",
      "looks.forgetText",
      "looks.forget",
    ],
  },
  { key: "page.words", title: "words.title", groups: ["words"] },
  { key: "page.signed", title: "signedVideos.title", groups: ["signedVideos"] },
  {
    key: "page.contact-in-bsl",
    title: "bslContact.title",
    groups: ["bslContact"],
  },
  {
    key: "page.appointment-times",
    title: "appointment.times",
    groups: [
      "appointment.title",
      "appointment.lead",
      "appointment.times",
      "appointment.timesHint",
    ],
  },
  {
    key: "page.appointment-interpreter",
    title: "appointment.interpreter",
    groups: [
      "appointment.interpreter",
      "appointment.kinds",
      "appointment.which",
    ],
  },
  {
    key: "page.appointment-notes",
    title: "appointment.notes",
    groups: ["appointment.notes", "appointment.notesHint", "appointment.send"],
  },
  { key: "page.about", title: "about.title", groups: ["about"] },
  {
    key: "page.about-pictures",
    title: "aboutPictures.title",
    groups: ["aboutPictures"],
  },
  { key: "page.leave", title: "leave.title", groups: ["leave"] },
  { key: "page.not-found", title: "notFound.title", groups: ["notFound"] },
];
