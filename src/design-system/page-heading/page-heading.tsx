/**
 * The one heading of a page. `part` is the line above it that says where the
 * person is ("Part 2 of 5: Where").
 */
export function PageHeading(props: { title: string; part?: string }) {
  return (
    <div>
      {props.part && <p class="part">{props.part}</p>}
      <h1>{props.title}</h1>
    </div>
  );
}
