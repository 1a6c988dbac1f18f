import type { TokenScope } from "./token-scope.ts";

/** For how many days a new API token may hold. */
export const tokenDays = [7, 30, 90, 365] as const;

/** An API token in its owner's list. Times are ISO instants. */
export interface ApiTokenEntry {
  id: string;
  name: string;
  /** Its last characters. */
  hint: string;
  scopes: TokenScope[];
  createdAt: string;
  expires: string;
  lastUsedAt: string | null;
  isExpired: boolean;
}
