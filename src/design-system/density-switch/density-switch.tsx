import type { Density } from "../table/table.tsx";

/** How close the rows of a table stand. */
export function DensitySwitch(props: {
  id: string;
  legend: string;
  labels: Readonly<Record<Density, string>>;
  density: Density;
  onChange: (density: Density) => void;
}) {
  const options: readonly Density[] = ["comfortable", "compact"];
  return (
    <fieldset class="density">
      <legend class="label">{props.legend}</legend>
      {options.map((option) => (
        <label class="choice" key={option}>
          <input
            type="radio"
            name={props.id}
            id={`${props.id}-${option}`}
            value={option}
            checked={props.density === option}
            onChange={() => props.onChange(option)}
          />
          <span>{props.labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
