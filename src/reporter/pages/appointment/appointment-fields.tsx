import { Choices } from "../../../design-system/choices/choices.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import {
  interpreterKinds,
  type AppointmentRequest,
} from "../../../domain/casework/thread-message.ts";
import { t } from "../../../device/words.ts";
import { hintWords } from "../../words/hint-words.tsx";
import { labelled } from "../../words/labelled.ts";

/** When, with which interpreter, and whatever else matters. Only the first is needed. */
export function AppointmentFields(props: {
  request: AppointmentRequest;
  put: (change: Partial<AppointmentRequest>) => void;
  errors: readonly SummaryError[];
}) {
  const { request, put, errors } = props;
  const error = errors.find(({ fieldId }) => fieldId === "times");
  return (
    <>
      <TextArea
        id="times"
        {...labelled("appointment.times")}
        hint={hintWords("appointment.timesHint")}
        value={request.times}
        error={error?.text}
        errorPicture={error?.picture}
        errorPrefix={t("question.errorPrefix")}
        onInput={(times) => put({ times })}
      />
      <Choices
        id="interpreter"
        kind="one"
        {...labelled("appointment.interpreter")}
        options={interpreterKinds.map((value) => ({
          value,
          ...labelled(`appointment.kinds.${value}`),
          details:
            value === "other" ? (
              <TextInput
                id="interpreter-details"
                {...labelled("appointment.which")}
                value={request.interpreterDetails}
                onInput={(interpreterDetails) => put({ interpreterDetails })}
              />
            ) : undefined,
        }))}
        chosen={request.interpreter === null ? [] : [request.interpreter]}
        onChange={([chosen]) =>
          put({
            interpreter:
              interpreterKinds.find((kind) => kind === chosen) ?? null,
          })
        }
      />
      <TextArea
        id="notes"
        {...labelled("appointment.notes")}
        hint={hintWords("appointment.notesHint")}
        value={request.notes}
        onInput={(notes) => put({ notes })}
      />
    </>
  );
}
