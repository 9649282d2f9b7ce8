import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";

/**
 * What stands right under the heading of every page, whatever the heading is made of: a title, the label of a field or the legend
 * of a group. Nothing where no app says anything.
 */
export const UnderHeadingContext = createContext<ComponentChildren>(null);

/** The place under the heading. */
export function UnderHeading() {
  return <>{useContext(UnderHeadingContext)}</>;
}
