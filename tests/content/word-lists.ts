/** A word that is not used, what is said instead, and where that comes from. */
export interface RefusedWord {
  pattern: RegExp;
  instead: string;
}

/**
 * Words that put the fault in the person. From the GOV.UK list "Inclusive
 * language: words to use and avoid when writing about disability" (updated 17
 * June 2026), the NHS content guide, and Inclusion London's own usage.
 */
export const medicalModelWords: RefusedWord[] = [
  {
    pattern:
      /\bthe (disabled|handicapped|blind|deaf)(?=\s*([.,;:!?]|$)|\s(and|or|are|is|who|in|to|can|have|need|of|for|with|from|by)\b)/i,
    instead: "Disabled people, blind people, Deaf people",
  },
  { pattern: /\bhandicap/i, instead: "Disabled people" },
  {
    pattern: /\b(people|person) with (a )?disabilit/i,
    instead: "Disabled people",
  },
  { pattern: /\bable[- ]bodied\b/i, instead: "non-Disabled" },
  {
    pattern: /\bnormal (people|person|life|lives)\b/i,
    instead: "non-Disabled",
  },
  { pattern: /\bsuffer(s|ed|ing)? (from|with)\b/i, instead: "has, lives with" },
  { pattern: /\bsufferers?\b/i, instead: "has, lives with" },
  { pattern: /\bafflict/i, instead: "has, lives with" },
  { pattern: /\bconfined to\b/i, instead: "wheelchair user" },
  {
    pattern: /\b(wheelchair|house|bed)[- ]?bound\b/i,
    instead: "wheelchair user",
  },
  { pattern: /\bdeaf (and dumb|mutes?)\b|\bdeaf-mutes?\b/i, instead: "Deaf" },
  { pattern: /\bhearing[- ]impaired\b/i, instead: "deaf, hard of hearing" },
  { pattern: /\bsight problems?\b/i, instead: "partially sighted people" },
  { pattern: /\bmental age\b/i, instead: "people with learning difficulties" },
  { pattern: /\bretard/i, instead: "people with learning difficulties" },
  {
    pattern: /\bmentally handicapped\b/i,
    instead: "people with learning difficulties",
  },
  { pattern: /\bLD\b/, instead: "people with learning difficulties" },
  { pattern: /\bmentally ill\b/i, instead: "person with mental distress" },
  { pattern: /\b(mad|sectioned)\b/i, instead: "person with mental distress" },
  { pattern: /\bspecial needs\b/i, instead: "access needs" },
  {
    pattern: /\bvulnerab/i,
    instead: "targeted, at risk because of what others do",
  },
  { pattern: /\b(frail|weak)\b/i, instead: "targeted" },
  {
    pattern: /\b(carers?|minders?)\b/i,
    instead: "supporter, PA, family member",
  },
  { pattern: /\b(disorders?|defects?|defective)\b/i, instead: "impairment" },
  { pattern: /\bpatients?\b/i, instead: "person" },
  {
    pattern: /\bvictims? of (an? )?(impairment|illness|condition)/i,
    instead: "has",
  },
  {
    pattern: /\b(bullying|banter|mate crime)\b/i,
    instead: "hate crime, abuse",
  },
  {
    pattern: /\bdisabled (toilet|parking|bay|loo)/i,
    instead: "accessible toilet",
  },
];

/** "Disabled" is who people are together, as "Deaf" is: it has a capital. */
export const capitalWords: RefusedWord[] = [
  {
    pattern:
      /\b(?:non-)?disabled (?=(people|person|child|adult|wom[ae]n|m[ae]n|victim|staff)\w*)/,
    instead: "Disabled",
  },
];

/** What an error never says. GOV.UK Design System, "Error message". */
export const wordsNotInErrors: RefusedWord[] = [
  { pattern: /\bplease\b/i, instead: "what to do" },
  { pattern: /\bsorry\b/i, instead: "what to do" },
  { pattern: /\b(in)?valid\b/i, instead: "what is wrong" },
  { pattern: /\boops\b/i, instead: "what is wrong" },
  { pattern: /\bforg(o|e)t\b/i, instead: "what to do" },
  { pattern: /\billegal\b/i, instead: "what is wrong" },
  { pattern: /\bforbidden\b/i, instead: "what is wrong" },
  { pattern: /\brequired\b/i, instead: "what to do" },
  { pattern: /\ban error\b/i, instead: "what is wrong" },
];

/** Latin and sayings that mean something else than their words. */
export const unclearWords: RefusedWord[] = [
  { pattern: /\be\.?g\b/i, instead: "for example" },
  { pattern: /\bi\.?e\b/i, instead: "that is" },
  { pattern: /\betc\b/i, instead: "and more" },
  { pattern: /\bvia\b/i, instead: "by, through" },
  {
    pattern: /\b(vice versa|ad hoc|per se|n\.b|pro forma)\b/i,
    instead: "easy words",
  },
  { pattern: /\b(touch base|drop us a line)\b/i, instead: "write to us" },
  {
    pattern: /\b(keep|kept) you posted\b|\bin the loop\b/i,
    instead: "tell you",
  },
  { pattern: /\b(bear with|hang tight|rest assured)\b/i, instead: "wait" },
  {
    pattern: /\bat the end of the day\b|\bin a nutshell\b/i,
    instead: "in the end",
  },
  {
    pattern: /\bpiece of cake\b|\brule of thumb\b|\bred tape\b/i,
    instead: "easy words",
  },
  {
    pattern: /\bout of the blue\b|\bon the same page\b/i,
    instead: "easy words",
  },
  { pattern: /\bball rolling\b|\bup in the air\b/i, instead: "start" },
];

/** Initials that may stand alone, and why nobody is shut out by them. */
export const knownInitials = new Map<string, string>([
  ["OK", "a word by now"],
  ["UK", "read out as a name everywhere"],
  ["BSL", "written out as British Sign Language beside it"],
  ["CCTV", "better known than what it stands for"],
  ["MIT", "the name of a licence, by which people look it up"],
  ["PA", "the word people use for the person they employ"],
]);
