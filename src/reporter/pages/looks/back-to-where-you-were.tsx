import { Button } from "../../../design-system/button/button.tsx";
import { useWay } from "../../site/way.ts";
import { labelled } from "../../words/labelled.ts";

/** The way back to the page from which somebody came to change how it looks. */
export function BackToWhereYouWere() {
  const way = useWay();
  return (
    <p>
      <Button
        kind="primary"
        {...labelled("looks.done")}
        href={way.cameFrom()}
      />
    </p>
  );
}
