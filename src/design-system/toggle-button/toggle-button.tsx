/** A button that stays on until it is pressed again; the tick, not the colour, says on. */
export function ToggleButton(props: {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <button
      class="button small toggle"
      type="button"
      aria-pressed={props.isOn}
      onClick={() => props.onChange(!props.isOn)}
    >
      <span>{props.label}</span>
    </button>
  );
}
