import type { Directory } from "../../protocol/directory.ts";
import { mailKind } from "../context.ts";
import { json, type Route } from "../route.ts";
import { receivingOrganisations } from "../storage/organisations.ts";

/** The directory (R5, R6). Email is named only while the relay can send one. */
export const getOrganisations: Route = {
  method: "GET",
  path: "/api/v1/organisations",
  handle: async (context) => {
    const found = await receivingOrganisations(context.storage.db);
    const canMail = mailKind(context.config) !== "none";
    const answer: Directory = {
      receiptSalt: context.receiptSalt,
      organisations: found.map((organisation) => ({
        ...organisation,
        ways: organisation.ways.filter((way) => way !== "email" || canMail),
      })),
    };
    return json(answer);
  },
};
