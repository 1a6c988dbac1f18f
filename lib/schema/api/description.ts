import type { Localized } from "../text.ts";
import type { TokenScope } from "../token-scope.ts";

/** One operation of the API, as its documentation shows it. */
export interface DescribedOperation {
  /** Also the anchor of its heading. */
  id: string;
  method: string;
  /** With `/api/v1`. */
  path: string;
  summary: Localized;
  description: Localized | null;
  scope: TokenScope | null;
  parameters: DescribedParameter[];
  /** Types in the notation of TypeScript. */
  body: string | null;
  status: number;
  response: string;
}

export interface DescribedParameter {
  name: string;
  in: "path" | "query";
  isRequired: boolean;
  type: string;
}

/** A named type of the API's answers, in the notation of TypeScript. */
export interface DescribedType {
  name: string;
  text: string;
}

export interface ApiDescription {
  version: string;
  groups: { tag: string; operations: DescribedOperation[] }[];
  types: DescribedType[];
  problems: { code: string; status: number }[];
}
