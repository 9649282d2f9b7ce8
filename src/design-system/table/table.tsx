import type { ComponentChildren } from "preact";

type TableColumn = { id: string; label: string };

type TableRow = {
  id: string;
  /** What each column shows, by the column's id. */
  cells: Readonly<Record<string, ComponentChildren>>;
};

export type TableProps = {
  /** What the table holds; spoken first. */
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Column whose cell names the row for a screen reader. */
  rowHeader: string;
  density?: Density | undefined;
};

export type Density = "comfortable" | "compact";

/**
 * A real table. Where it is narrow its rows stand as cards; a changed
 * `display` would take the table away from assistive technology, so every
 * part says its role. The column's name stands in each card for eyes only.
 */
export function Table(props: TableProps) {
  return (
    <div class="table">
      <table role="table" class={props.density}>
        <caption>{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {props.columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <Row key={row.id} table={props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ table, row }: { table: TableProps; row: TableRow }) {
  return (
    <tr role="row">
      {table.columns.map((column) => {
        const cell = (
          <>
            <span class="cell-name" aria-hidden="true">
              {column.label}
            </span>
            {row.cells[column.id]}
          </>
        );
        return column.id === table.rowHeader ? (
          <th key={column.id} role="rowheader" scope="row">
            {cell}
          </th>
        ) : (
          <td key={column.id} role="cell">
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
