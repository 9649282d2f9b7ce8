import { sql } from "kysely";
import type { Migration } from "../migrate.ts";

/** What notices said, blinded under the relay's key, so that a reply's quote of them is known. */
export const noticePieces: Migration = {
  name: "0002-notice-pieces",
  up: async (db) => {
    await db.schema
      .createTable("notice_pieces")
      .addColumn("report_id", sql`text`, (column) => column.notNull())
      .addColumn("piece", sql`text`, (column) => column.notNull())
      .addPrimaryKeyConstraint("notice_pieces_key", ["report_id", "piece"])
      .execute();
  },
};
