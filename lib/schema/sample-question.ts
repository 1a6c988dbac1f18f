/** The first question of a dataset, as an example of what it asks. */
export interface SampleQuestion {
  /** The dataset's id. */
  dataset: string;
  instruction: string | null;
  /** One text per turn. */
  inputs: string[];
  /** One per turn; null where it has none. */
  references: (string | null)[];
}
