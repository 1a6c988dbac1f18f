/** A model with public runs, as lists and family trees need it; every unknown is null. */
export interface ListedModel {
  slug: string;
  /** As published: `org/name`. */
  name: string;
  displayName: string;
  /** Other names that files and base-model facts use for it. */
  aliases: string[];
  kind: "llm" | "baseline";
  organisation: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Billions of parameters. */
  totalParametersB: number | null;
  activeParametersB: number | null;
  licence: string | null;
  /** The base model's name, whether or not it is on this board. */
  baseModel: string | null;
  /** ISO day. */
  releaseDate: string | null;
  /** Ids of the benchmarks that it has a public run on, in the order of the switch. */
  benchmarks: string[];
  /** Public runs. */
  runs: number;
  /** ISO instant at which the newest of them was published. */
  publishedAt: string | null;
}
