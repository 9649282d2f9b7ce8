import { Pictured } from "../picture/pictured.tsx";
import { UnderHeading } from "./under-heading.tsx";

/**
 * The one heading of a page. `part` is the line above it that says where the
 * person is ("Part 2 of 5: Where").
 */
export function PageHeading(props: {
  title: string;
  part?: string | undefined;
  /** Address of a picture that stands left of the title. */
  picture?: string | undefined;
}) {
  return (
    <div>
      {props.part && <p class="part">{props.part}</p>}
      <h1>
        <Pictured picture={props.picture}>{props.title}</Pictured>
      </h1>
      <UnderHeading />
    </div>
  );
}
