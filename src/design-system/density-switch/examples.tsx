import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { useState } from "preact/hooks";

import type { Density } from "../table/table.tsx";
import { DensitySwitch } from "./density-switch.tsx";

function Kept() {
  const [density, setDensity] = useState<Density>("comfortable");
  return (
    <DensitySwitch
      id="density"
      legend={words.density.legend}
      labels={words.density}
      density={density}
      onChange={setDensity}
    />
  );
}

export const examples: readonly Example[] = [
  { name: "usual", stands: "part", Show: Kept },
];
