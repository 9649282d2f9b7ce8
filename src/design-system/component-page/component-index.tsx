import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import { PageFrame } from "../page-frame/page-frame.tsx";
import { PageHeading } from "../page-heading/page-heading.tsx";
import { Stack } from "../stack/stack.tsx";
import type { Example } from "./example.ts";

type Component = { name: string; examples: readonly Example[] };

/** Every example under its component, each with a link to it alone. */
export function ComponentIndex(props: { components: readonly Component[] }) {
  return (
    <PageFrame words={words.page} homeHref="./">
      <Stack gap="large">
        <PageHeading title={words.page.title} />
        <p>{words.page.intro}</p>
        {props.components.map((component) => (
          <section key={component.name}>
            <Stack>
              <h2>{component.name}</h2>
              {component.examples.map((example) => (
                <Stack key={example.name}>
                  <h3>
                    <a href={`?example=${component.name}/${example.name}`}>
                      {example.name}
                    </a>
                  </h3>
                  {example.stands === "part" && <example.Show />}
                </Stack>
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </PageFrame>
  );
}
