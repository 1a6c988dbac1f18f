/** Abbreviations such as NLI stay; ids in small letters are only ids. */
export const shortName = (id: string, name: string) =>
  /^[A-Z]+$/.test(id) ? id : name;
