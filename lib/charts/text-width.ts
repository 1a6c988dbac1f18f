/** An estimate of a text's width in pixels for Noto Sans JP: full-width characters 1 em, others by class. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * fontSize;
}

function characterWidth(character: string): number {
  if (character > "\u2e7f") return 1;
  if (/[MWmw]/.test(character)) return 0.86;
  if (/[A-Z]/.test(character)) return 0.64;
  if (/[ijltf.,:;'|!() -]/.test(character)) return 0.33;
  return 0.56;
}
