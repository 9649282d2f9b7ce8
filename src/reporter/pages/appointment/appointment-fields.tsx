import { Choices } from "../../../design-system/choices/choices.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import {
  interpreterKinds,
  type AppointmentRequest,
} from "../../../domain/casework/thread-message.ts";
import { t } from "../../../device/words.ts";
import type { KeptWords } from "../../reports/use-kept-words.ts";
import type { AppointmentStep } from "../../routes.ts";
import { hintWords } from "../../words/hint-words.tsx";
import { labelled } from "../../words/labelled.ts";
import { Kept } from "../question/saved.tsx";

type StepProps = {
  asking: KeptWords<AppointmentRequest>;
  error: SummaryError | undefined;
};

/** One thing that is asked before an appointment; only when is needed. */
export function AppointmentField(props: StepProps & { step: AppointmentStep }) {
  return props.step === "interpreter" ? (
    <Interpreter {...props} />
  ) : (
    <Written {...props} field={props.step} />
  );
}

/** What stands on every page of it. */
const framed = () => ({ asHeading: true, part: t("appointment.title") });

function Written(props: StepProps & { field: "times" | "notes" }) {
  const { asking, error, field } = props;
  const { value: request } = asking;
  return (
    <TextArea
      id={field}
      {...labelled(`appointment.${field}`)}
      {...framed()}
      hint={hintWords(`appointment.${field}Hint`)}
      value={request[field]}
      error={error?.text}
      errorPicture={error?.picture}
      errorPrefix={t("question.errorPrefix")}
      onInput={(text) => asking.put({ ...request, [field]: text })}
      saved={<Kept saved={asking.saved} isAnswered={request[field] !== ""} />}
    />
  );
}

function Interpreter({ asking }: StepProps) {
  const { value: request } = asking;
  return (
    <Choices
      id="interpreter"
      kind="one"
      {...labelled("appointment.interpreter")}
      {...framed()}
      options={interpreterKinds.map((value) => ({
        value,
        ...labelled(`appointment.kinds.${value}`),
        details:
          value === "other" ? (
            <TextInput
              id="interpreter-details"
              {...labelled("appointment.which")}
              value={request.interpreterDetails}
              onInput={(interpreterDetails) =>
                asking.put({ ...request, interpreterDetails })
              }
            />
          ) : undefined,
      }))}
      chosen={request.interpreter === null ? [] : [request.interpreter]}
      onChange={([chosen]) =>
        asking.put({
          ...request,
          interpreter: interpreterKinds.find((kind) => kind === chosen) ?? null,
        })
      }
      saved={
        <Kept saved={asking.saved} isAnswered={request.interpreter !== null} />
      }
    />
  );
}
