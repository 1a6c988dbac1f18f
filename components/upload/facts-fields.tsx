import type { UploadWords } from "./words.ts";

const textFields = [
  { name: "organisation", type: "text" },
  { name: "baseModel", type: "text" },
  { name: "licence", type: "text" },
  { name: "totalParametersB", type: "number" },
  { name: "activeParametersB", type: "number" },
  { name: "releaseDate", type: "date" },
  { name: "url", type: "url" },
] as const;

/** What the board knows of a model, as its owner may give it; everything may stay empty. */
export function FactsFields({ words }: { words: UploadWords }) {
  return (
    <details className="facts-fields">
      <summary>{words.facts}</summary>
      <p className="quiet">{words.factsHint}</p>
      <div className="field-grid">
        {textFields.map(({ name, type }) => (
          <label key={name}>
            {words.fields[name]}
            <input
              name={name}
              type={type}
              maxLength={type === "url" ? 500 : 200}
              {...(type === "number" ? { min: 0, step: "any" } : {})}
            />
          </label>
        ))}
        <label>
          {words.weights}
          <select name="weights" defaultValue="">
            <option value="">{words.unknown}</option>
            <option value="open">{words.open}</option>
            <option value="closed">{words.closedWeights}</option>
          </select>
        </label>
        <label>
          {words.tuning}
          <select name="tuning" defaultValue="">
            <option value="">{words.unknown}</option>
            <option value="base">{words.base}</option>
            <option value="instruct">{words.instruct}</option>
          </select>
        </label>
      </div>
    </details>
  );
}
