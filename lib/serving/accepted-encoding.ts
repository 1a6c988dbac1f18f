export type Encoding = "br" | "gzip" | "identity";

/** The smallest encoding that an Accept-Encoding header allows. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined || header.length > 256) return "identity";
  const known = answers.get(header);
  if (known) return known;
  const answer = choose(header);
  // Browsers send a handful of spellings; whoever sends more is not remembered.
  if (answers.size < 64) answers.set(header, answer);
  return answer;
}

const answers = new Map<string, Encoding>();

function choose(header: string): Encoding {
  const quality = new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";");
      const q = parameters.find((each) => /^\s*q\s*=/i.test(each));
      const value = q === undefined ? 1 : Number(q.split("=")[1]);
      return [name.trim().toLowerCase(), value] as const;
    }),
  );
  const allows = (name: string) =>
    (quality.get(name) ?? quality.get("*") ?? 0) > 0;
  if (allows("br")) return "br";
  return allows("gzip") ? "gzip" : "identity";
}
