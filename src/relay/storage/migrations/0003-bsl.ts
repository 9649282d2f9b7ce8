import { sql } from "kysely";
import type { Migration } from "../migrate.ts";

/** Clips in British Sign Language, and how an organisation is reached in it. */
export const bsl: Migration = {
  name: "0003-bsl",
  up: async (db) => {
    await db.schema
      .createTable("clips")
      .addColumn("organisation_id", sql`text`, (column) => column.notNull())
      .addColumn("key", sql`text`, (column) => column.notNull())
      .addColumn("manifest", sql`text`, (column) => column.notNull())
      .addColumn("video_file", sql`text`)
      .addColumn("captions_file", sql`text`)
      .addColumn("changed_at", sql`text`, (column) => column.notNull())
      .addPrimaryKeyConstraint("clips_key", ["organisation_id", "key"])
      .execute();
    for (const name of ["bsl_address", "bsl_hours"])
      await db.schema
        .alterTable("organisations")
        .addColumn(name, sql`text`, (column) => column.notNull().defaultTo(""))
        .execute();
  },
};
