"use client";

import {
  createContext,
  useActionState,
  useContext,
  useId,
  type ComponentProps,
  type ReactNode,
} from "react";
import { untouched, type FormState } from "#lib/schema/form-state.ts";
import { ShownSecret } from "./shown-secret.tsx";

interface Props {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** What the form may say, by name. */
  words: Record<string, string>;
  /** For a form that makes a token or link. */
  secretWords?: ComponentProps<typeof ShownSecret>["words"];
  className?: string;
  children: ReactNode;
}

const StateContext = createContext<{ state: FormState; problemId: string }>({
  state: untouched,
  problemId: "",
});

/** A form that says what came of sending it, with and without JavaScript. */
export function ActionForm(props: Props) {
  const { action, words, secretWords, className, children } = props;
  const [state, send, pending] = useActionState(action, untouched);
  const problemId = useId();
  return (
    <form action={send} className={className} aria-busy={pending || undefined}>
      <StateContext value={{ state, problemId }}>{children}</StateContext>
      {state.kind === "problem" ? (
        <p className="form-problem" role="alert" id={problemId}>
          {words[state.problem] ?? words["invalid"]}
        </p>
      ) : null}
      {state.kind === "done" ? (
        <output className="form-result">{words[state.message]}</output>
      ) : null}
      {state.kind === "done" && state.secret && secretWords ? (
        <ShownSecret secret={state.secret} words={secretWords} />
      ) : null}
    </form>
  );
}

interface FieldProps extends ComponentProps<"input"> {
  name: string;
  label: string;
  hint?: string | undefined;
}

/** A text field that keeps what was filled in when the form comes back with a problem. */
export function Field({ label, hint, ...input }: FieldProps) {
  const { given, hintId, describedBy } = useKept(input.name, hint);
  return (
    <FieldFrame label={label} hint={hint} hintId={hintId}>
      <input
        {...input}
        defaultValue={given ?? input.defaultValue}
        aria-describedby={describedBy}
      />
    </FieldFrame>
  );
}

interface SelectProps extends ComponentProps<"select"> {
  name: string;
  label: string;
  hint?: string | undefined;
  defaultValue: string;
}

/** A choice of one, which is kept in the same way. */
export function Select({ label, hint, defaultValue, ...select }: SelectProps) {
  const { given, hintId, describedBy } = useKept(select.name, hint);
  const chosen = given ?? defaultValue;
  return (
    <FieldFrame label={label} hint={hint} hintId={hintId}>
      {/* Made anew, because a select does not take another default. */}
      <select
        {...select}
        key={chosen}
        defaultValue={chosen}
        aria-describedby={describedBy}
      />
    </FieldFrame>
  );
}

/** What was filled in before the form came back with a problem, and the ids of what describes the field. */
function useKept(name: string, hint: string | undefined) {
  const { state, problemId } = useContext(StateContext);
  const hintId = useId();
  const isProblem = state.kind === "problem";
  const described = [hint && hintId, isProblem && problemId].filter(Boolean);
  return {
    given: isProblem ? state.values[name] : undefined,
    hintId,
    describedBy: described.join(" ") || undefined,
  };
}

function FieldFrame({
  label,
  hint,
  hintId,
  children,
}: {
  label: string;
  hint: string | undefined;
  hintId: string;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label>
        {label}
        {children}
      </label>
      {hint ? (
        <p className="quiet" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
