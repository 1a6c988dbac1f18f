/** Another site that signs people in here. */
export interface SignInSite {
  id: "github" | "google" | "oidc";
  /** As people know it. */
  name: string;
}
