import type { UploadWords } from "./words.ts";

export interface Choices {
  benchmarks: { id: string; name: string }[];
  teams: { id: string; name: string }[];
  /** Names of models that can be chosen. */
  models: string[];
  /** The run that this one is to replace. */
  supersedes: { id: string; model: string } | null;
}

/** Which model it is, on which benchmark, and whose. */
export function DetailsFields({
  words,
  benchmarks,
  teams,
  models,
  supersedes,
}: Choices & { words: UploadWords }) {
  return (
    <div className="field-grid">
      {supersedes ? (
        <input type="hidden" name="supersedes" value={supersedes.id} />
      ) : null}
      <label className="wide">
        {words.model}
        <input
          name="model"
          list="known-models"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          defaultValue={supersedes?.model}
          aria-describedby="model-hint"
        />
        <small id="model-hint">{words.modelHint}</small>
      </label>
      <KnownModels names={models} />
      <label>
        {words.benchmark}
        <select name="benchmark" defaultValue="">
          <option value="">{words.detect}</option>
          {benchmarks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.label}
        <input name="label" maxLength={100} aria-describedby="label-hint" />
        <small id="label-hint">{words.labelHint}</small>
      </label>
      {teams.length === 0 ? null : (
        <label>
          {words.team}
          <select name="team" defaultValue="">
            <option value="">{words.self}</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function KnownModels({ names }: { names: string[] }) {
  return (
    <datalist id="known-models">
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  );
}
