import * as v from "valibot";

/**
 * What a person wrote, with spelling and spaces as they were. It has no length of its own: a limit here would be found only when a
 * report is opened, too late. What is too long for the relay is said when a version is frozen (`freezeVersion`).
 */
export const Words = v.string();
