import { useEffect, useState } from "preact/hooks";
import { ToggleButton } from "../../design-system/toggle-button/toggle-button.tsx";

/** Brings back what "fewer things" took off the page; the styles show it only where something was taken. */
export function MoreButton({ label }: { label: string }) {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-more", isOn);
  }, [isOn]);
  return (
    <span class="more">
      <ToggleButton
        label={label}
        isOn={isOn}
        onChange={(next) => {
          setIsOn(next);
        }}
      />
    </span>
  );
}
