/** Where the text of a type stands on the page. */
export const typeAnchor = (name: string) => `type-${name}`;
