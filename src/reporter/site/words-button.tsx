import { useEffect, useState } from "preact/hooks";
import { ToggleButton } from "../../design-system/toggle-button/toggle-button.tsx";

/** Where pictures stand alone: shows the words of the whole page, or of one picture that is pressed. */
export function WordsButton({ label }: { label: string }) {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-words", isOn);
    return () => document.documentElement.removeAttribute("data-words");
  }, [isOn]);
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      (target as Element).closest(".idea")?.toggleAttribute("data-words");
    };
    document.addEventListener("click", press);
    return () => {
      document.removeEventListener("click", press);
    };
  }, []);
  return (
    <ToggleButton
      label={label}
      isOn={isOn}
      onChange={(next) => {
        setIsOn(next);
      }}
    />
  );
}
