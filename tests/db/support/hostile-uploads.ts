import { readFileSync } from "node:fs";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { makeZip, type ZipFile } from "../../lib/adapters/reading/make-zip.ts";

/** What is to become of an upload: a run, or the refusal that names a problem, a code and where it stands. */
export interface Verdict {
  /** `run`: stored, whatever its issues. */
  end: "run" | "errors" | "nothing";
  /** An issue that must be among those found. */
  code?: string;
  line?: number;
  /** The end of the file's name as the issue gives it. */
  file?: string;
}

export interface HostileUpload {
  kind: "zip" | "gzip" | "json" | "records" | "names";
  says: string;
  name: string;
  bytes: Buffer;
  verdict: Verdict;
}

const folder = "prisma/demo/kurabe-mini-1/baseline-rules";
const whole = readFileSync(`${folder}/answers.jsonl`, "utf8")
  .trim()
  .split("\n");
/** A header and answers to nine questions of the benchmark. */
const lines = whole.slice(0, 10);
const good = `${lines.join("\n")}\n`;
const judged = readFileSync(`${folder}/model_judgment.jsonl`, "utf8")
  .trim()
  .split("\n");

const RUN: Verdict = { end: "run" };
const archive: Verdict = { end: "errors", code: "bad-archive" };

/** Every upload of the corpus; the same each time. */
export function hostileUploads(): HostileUpload[] {
  return [...zips(), ...gzips(), ...syntax(), ...records(), ...names()];
}

// ---- Archives ----

function zips(): HostileUpload[] {
  const plain = makeZip([{ name: "answers.jsonl", data: good }]);
  const zip = (
    says: string,
    bytes: Buffer,
    verdict: Verdict = archive,
  ): HostileUpload => ({ kind: "zip", says, name: "up.zip", bytes, verdict });
  const one = (
    says: string,
    file: Partial<ZipFile>,
    verdict: Verdict = archive,
  ) =>
    zip(
      says,
      makeZip([{ name: "answers.jsonl", data: good, ...file }]),
      verdict,
    );
  const withPlain = (says: string, more: ZipFile, verdict: Verdict = archive) =>
    zip(says, makeZip([{ name: "answers.jsonl", data: good }, more]), verdict);
  const edited = (says: string, at: number, value: number, bytes = 4) => {
    const copy = Buffer.from(plain);
    copy.writeUIntLE(value, at < 0 ? copy.length + at : at, bytes);
    return zip(says, copy);
  };
  return [
    zip("a plain zip", plain, RUN),
    withPlain("a folder beside it", { name: "sub/", data: "" }, RUN),
    withPlain("macOS leftovers", { name: "__MACOSX/._a", data: "x" }, RUN),
    one("a name in Japanese", { name: "回答/結果.jsonl" }, RUN),
    one("a member that is gzip", { data: gzipSync(good) }, RUN),
    zip("nothing in it", makeZip([]), { end: "errors" }),
    zip("only a folder", makeZip([{ name: "a/", data: "" }]), {
      end: "errors",
    }),
    withPlain(
      "an empty member",
      { name: "e.jsonl", data: "" },
      { end: "errors", code: "empty-file" },
    ),
    ...cuts(plain.length, 14).map((end) =>
      zip(`cut after ${end} bytes`, plain.subarray(0, end)),
    ),
    ...[
      "../answers.jsonl",
      "a/../../answers.jsonl",
      "/answers.jsonl",
      "/etc/passwd",
      "C:/answers.jsonl",
      "a\\..\\answers.jsonl",
      "..\\answers.jsonl",
      "a/../answers.jsonl",
      "answers\0.jsonl",
    ].map((name) => one(`a member called ${JSON.stringify(name)}`, { name })),
    withPlain("the same name twice", { name: "answers.jsonl", data: good }),
    one("a symbolic link", { lie: { attributes: 0o120777 * 2 ** 16 } }),
    one("an encrypted member", { lie: { flags: 0x801 } }),
    one("strong encryption", { lie: { flags: 0x841 } }),
    ...[1, 6, 9, 12, 14, 19, 95, 97, 98, 99].map((method) =>
      one(`compression method ${method}`, { lie: { method } }),
    ),
    one("a stored member that is deflated", { lie: { method: 0 } }),
    one("a size too small", { lie: { size: 3 } }),
    one("a size too large", { lie: { size: good.length + 1 } }),
    one("a size of nothing", { lie: { size: 0 } }),
    one("a wrong checksum", { lie: { crc: 1 } }),
    one("an offset into nowhere", { lie: { offset: 5 } }),
    one("an offset past the end", { lie: { offset: 1 << 24 } }),
    withPlain("two members in one place", {
      name: "b.jsonl",
      data: good,
      lie: { offset: 0 },
    }),
    zip("a tail", Buffer.concat([plain, Buffer.from("tail")])),
    // The last one counts, and it says the same.
    zip("a second end", Buffer.concat([plain, plain.subarray(-22)]), RUN),
    zip("a head", Buffer.concat([Buffer.from("PK\x03\x04head"), plain])),
    edited("more entries than there are", -12, 9, 2),
    {
      ...edited("fewer entries than there are", -12, 0, 2),
      verdict: { end: "errors", code: "empty-file" },
    },
    edited("a directory that begins too late", -6, 1 << 20),
    edited("a directory that begins too early", -6, 0),
    edited("a second disk", -18, 1, 2),
    edited("a comment that is not there", -2, 40, 2),
    edited("no signature at the end", -22, 0),
    one(
      "a bomb",
      { name: "a.jsonl", data: Buffer.alloc(65 * 1024 * 1024, "\n") },
      { end: "errors", code: "too-large" },
    ),
    one(
      "a claim of 2 GiB",
      { lie: { size: 2 ** 31 } },
      { end: "errors", code: "too-large" },
    ),
    zip(
      "10,001 members",
      makeZip(
        Array.from({ length: 10_001 }, (_, at) => ({
          name: `${at}.jsonl`,
          data: "",
        })),
      ),
      { end: "errors", code: "too-large" },
    ),
    withPlain(
      "a zip in the zip",
      { name: "in.zip", data: plain },
      {
        end: "errors",
      },
    ),
    one(
      "a zip in a zip in a zip",
      { name: "a.zip", data: makeZip([{ name: "b.zip", data: plain }]) },
      { end: "errors" },
    ),
  ];
}

function gzips(): HostileUpload[] {
  const packed = gzipSync(good);
  const gzip = (
    says: string,
    bytes: Buffer,
    verdict: Verdict = archive,
    name = "up.jsonl.gz",
  ): HostileUpload => ({ kind: "gzip", says, name, bytes, verdict });
  const edited = (says: string, at: number, value: number) => {
    const copy = Buffer.from(packed);
    copy.writeUInt8(value, at < 0 ? copy.length + at : at);
    return gzip(says, copy);
  };
  const half = good.slice(0, good.indexOf("\n", good.length / 2) + 1);
  const rest = good.slice(half.length);
  const damaged: Verdict = { end: "errors" };
  return [
    gzip("plain gzip", packed, RUN),
    gzip("a name that says nothing", packed, RUN, "up.bin"),
    gzip("two members", Buffer.concat([gzipSync(half), gzipSync(rest)]), RUN),
    gzip("gzip of gzip", gzipSync(packed), damaged),
    gzip("zstandard", zstdCompressSync(good), damaged),
    gzip("nothing in it", gzipSync(""), { end: "errors", code: "empty-file" }),
    ...cuts(packed.length, 12).map((end) =>
      gzip(`cut after ${end} bytes`, packed.subarray(0, end), damaged),
    ),
    edited("a wrong checksum", -8, packed.at(-8)! ^ 1),
    edited("a wrong size", -4, packed.at(-4)! ^ 1),
    edited("an unknown method", 2, 7),
    edited("reserved flags", 3, 0xe0),
    gzip("a tail", Buffer.concat([packed, Buffer.from("tail")]), damaged),
    gzip("a bomb", gzipSync(good + "\n".repeat(70 * 1024 * 1024)), {
      end: "errors",
      code: "too-large",
    }),
    gzip(
      "a bomb in its second member",
      Buffer.concat([packed, gzipSync(Buffer.alloc(70 * 1024 * 1024, "\n"))]),
      { end: "errors", code: "too-large" },
    ),
  ];
}

// ---- Lines ----

/** The good file with its fourth line replaced. */
const withLine = (text: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`${lines.slice(0, 3).join("\n")}\n`),
    Buffer.from(text as string),
    Buffer.from(`\n${lines.slice(4).join("\n")}\n`),
  ]);

function syntax(): HostileUpload[] {
  const file = (
    says: string,
    bytes: Buffer | string,
    verdict: Verdict,
  ): HostileUpload => ({
    kind: "json",
    says,
    name: "up.jsonl",
    bytes: Buffer.from(bytes as string),
    verdict,
  });
  const line = (text: string | Buffer, code = "bad-json"): HostileUpload =>
    file(`a line of ${shown(text)}`, withLine(text), {
      end: "errors",
      code,
      line: 4,
    });
  const soft = (text: string, code: string): HostileUpload =>
    file(`a line of ${shown(text)}`, withLine(text), {
      end: "run",
      code,
      line: 4,
    });
  const answer = lines[3]!;
  const output = (json: string) =>
    answer.replace(/"output":"(?:[^"\\]|\\.)*"/, `"output":${json}`);
  const deep = (depth: number) =>
    answer.replace(/\}$/, `,"x":${"[".repeat(depth)}${"]".repeat(depth)}}`);
  return [
    ...BROKEN.map((text) => line(text)),
    line(answer.slice(0, -1)),
    line(`${answer},`),
    line(`${answer}${answer}`),
    line(answer.replace(":", "=")),
    line(answer.replace("{", "{,")),
    line(
      Buffer.concat([
        Buffer.from('{"output":"'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('"}'),
      ]),
      "bad-encoding",
    ),
    line(Buffer.from([0xc0, 0x80]), "bad-encoding"),
    line(Buffer.from([0xed, 0xa0, 0x80]), "bad-encoding"),
    line(Buffer.from([0xf4, 0x90, 0x80, 0x80]), "bad-encoding"),
    line(Buffer.from([0xe6, 0x97]), "bad-encoding"),
    line(deep(64), "too-deep"),
    line(deep(5_000), "too-deep"),
    line(deep(200_000), "too-deep"),
    file("a depth of 60", withLine(deep(60)), RUN),
    soft(output('"\\u0000"'), "nul-character"),
    soft(output('"\\ud800"'), "lone-surrogate"),
    soft(output('"\\udc00x"'), "lone-surrogate"),
    file(
      "every escape",
      withLine(output('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u65e5"')),
      RUN,
    ),
    file("a pair of surrogates", withLine(output('"\\ud83d\\ude00"')), RUN),
    file(
      "an output of a MiB",
      withLine(output(JSON.stringify("あ".repeat(350_000)))),
      RUN,
    ),
    file("no output at all", withLine(output('""')), RUN),
    soft(
      answer.replace(/\}$/, ',"claimed":{"exact_match":NaN}}'),
      "not-a-number",
    ),
    soft(
      answer.replace(/\}$/, ',"claimed":{"exact_match":Infinity}}'),
      "not-a-number",
    ),
    soft(
      answer.replace(/\}$/, ',"claimed":{"exact_match":1e999}}'),
      "not-a-number",
    ),
    file(
      "a field that nobody knows",
      withLine(answer.replace(/\}$/, ',"x":{"y":[1]}}')),
      RUN,
    ),
    file(
      "__proto__",
      withLine(answer.replace(/\}$/, ',"__proto__":{"polluted":true}}')),
      RUN,
    ),
    file(
      "constructor.prototype",
      withLine(
        answer.replace(
          /\}$/,
          ',"constructor":{"prototype":{"polluted":true}}}',
        ),
      ),
      RUN,
    ),
    file(
      "a field twice",
      withLine(answer.replace(/^\{/, '{"dataset":"nowhere",')),
      RUN,
    ),
    file("empty lines", good.replaceAll("\n", "\n\n"), RUN),
    file("CRLF", good.replaceAll("\n", "\r\n"), RUN),
    file("no newline at the end", good.trimEnd(), RUN),
    file("spaces around", good.replaceAll("\n", " \n\t"), RUN),
    file("a byte order mark", `\uFEFF${good}`, {
      end: "run",
      code: "byte-order-mark",
    }),
    file("UTF-16, little end first", Buffer.from(`\uFEFF${good}`, "utf16le"), {
      end: "errors",
    }),
    file("UTF-16 without a mark", Buffer.from(good, "utf16le"), {
      end: "errors",
    }),
    file(
      "Shift_JIS bytes",
      withLine(Buffer.from([0x7b, 0x22, 0x93, 0xfa, 0x22, 0x3a, 0x31, 0x7d])),
      { end: "errors", code: "bad-encoding", line: 4 },
    ),
    file("nothing but a newline", "\n", { end: "errors" }),
    file("a NUL byte", withLine('["new\0line"]'), {
      end: "errors",
      code: "unknown-format",
    }),
    file("NUL bytes", Buffer.alloc(1000), { end: "errors" }),
    file("one brace", "{", { end: "errors" }),
    file("a number", "1", { end: "errors" }),
    file("an empty object", "{}", { end: "errors" }),
    file("an empty list", "[]", { end: "errors" }),
    file("HTML", "<!doctype html><script>alert(1)</script>", { end: "errors" }),
    file("a PNG", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), {
      end: "errors",
    }),
    file("a million brackets", "[".repeat(1_000_000), { end: "errors" }),
    file(
      "a line of 8 MiB without an end",
      `${lines[0]}\n{"output":"${"a".repeat(8 * 1024 * 1024)}`,
      { end: "errors" },
    ),
  ];
}

// ---- Records ----

function records(): HostileUpload[] {
  const record = (
    says: string,
    text: string,
    verdict: Verdict,
  ): HostileUpload => ({
    kind: "records",
    says,
    name: "up.jsonl",
    bytes: Buffer.from(text),
    verdict,
  });
  const answer = JSON.parse(lines[3]!) as Record<string, unknown>;
  const fourth = (change: Record<string, unknown>) =>
    withLine(JSON.stringify({ ...answer, ...change })).toString();
  const scalars = {
    null: null,
    true: true,
    "a number": 7,
    "an empty text": "",
    "a list": ["x"],
    "an object": { not: "" },
    "a negative number": -1,
    "half a number": 1.5,
  };
  const fields: Record<string, readonly string[]> = {
    // What each field may be; everything else is of a wrong type.
    dataset: [],
    output: ["an empty text"],
    index: ["a number"],
    turn: ["a number"],
    choice: ["a number"],
    input: ["an empty text"],
    reference: ["an empty text"],
    prompt: ["an empty text"],
    model: ["an empty text"],
    claimed: ["an object"],
    latency: ["a number", "half a number"],
  };
  const typed = Object.entries(fields).flatMap(([field, allowed]) =>
    Object.entries(scalars)
      .filter(([name]) => !allowed.includes(name))
      .map(([name, value]) =>
        record(`${field} is ${name}`, fourth({ [field]: value }), {
          end: "run",
          code:
            (name === "a negative number" && NUMBERS.has(field)) ||
            (name === "an empty text" && field === "dataset")
              ? "out-of-range"
              : "wrong-type",
          line: 4,
        }),
      ),
  );
  const twice = `${good}${lines[3]}\n`;
  return [
    record("the file as it is", good, RUN),
    ...typed,
    record("the same answer twice", twice, {
      end: "run",
      code: "duplicate",
      line: 11,
    }),
    record("every answer twice", `${good}${lines.slice(1).join("\n")}\n`, {
      end: "run",
      code: "duplicate",
    }),
    record("a dataset that nobody knows", fourth({ dataset: "nowhere" }), {
      end: "run",
      code: "unknown-dataset",
      line: 4,
    }),
    record(
      "a question that nobody knows",
      fourth({ input: "どこにもない問い", index: undefined }),
      { end: "run", code: "unknown-question", line: 4 },
    ),
    record("another reference", fourth({ reference: "これではない" }), {
      end: "run",
      code: "reference-differs",
      line: 4,
    }),
    record(
      "a claim that is not so",
      fourth({
        claimed: { exact_match: 0.123, char_f1: 0.123, set_f1: 0.123 },
      }),
      { end: "run" },
    ),
    record("most questions missing", good, { end: "run", code: "missing" }),
    record("only a header", `${lines[0]}\n`, { end: "nothing" }),
    record(
      "another version of the format",
      good.replace('"kurabe":1', '"kurabe":2'),
      { end: "run" },
    ),
    record("only unknown datasets", good.replaceAll('"mini_', '"other_'), {
      end: "nothing",
    }),
    record("lists in the place of records", `[]\n[]\n[]\n`, { end: "errors" }),
    record(
      "judgements without their ratings",
      judged
        .slice(0, 4)
        .map((each) =>
          each
            .replace(/"judgment":"[^"]*"/, '"judgment":"no rating"')
            .replace(/"score":[\d.]+/, '"score":-1'),
        )
        .join("\n"),
      { end: "run", code: "unparsed-rating" },
    ),
    record(
      "judgements of a rating out of range",
      judged
        .slice(0, 4)
        .map((each) => each.replace(/"score":[\d.]+/, '"score":99'))
        .join("\n"),
      { end: "run" },
    ),
    record(
      "judgements twice",
      [...judged.slice(0, 2), ...judged.slice(0, 2)].join("\n"),
      { end: "run", code: "duplicate" },
    ),
  ];
}

const NUMBERS = new Set(["index", "turn", "choice", "latency"]);

function names(): HostileUpload[] {
  return [
    "../../etc/passwd",
    "..",
    ".",
    "/",
    "a/b\\c.jsonl",
    "C:\\up.jsonl",
    "CON",
    "up.jsonl\0.exe",
    "\u202Egnp.jsonl",
    "\u200B",
    "\uD800.jsonl",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "'; drop table runs; --",
    "%2e%2e%2fup",
    `${"長".repeat(900)}.jsonl`,
    "up.zip",
    "up.jsonl.gz",
    "up.csv",
    "up.html",
    " ",
    "ＵＰ．ｊｓｏｎｌ",
  ].map((name) => ({
    kind: "names",
    says: `a file called ${JSON.stringify(name.slice(0, 30))}`,
    name,
    bytes: Buffer.from(good),
    verdict: RUN,
  }));
}

/** Enough of a text to know it by. */
const shown = (text: string | Buffer) => {
  const json = JSON.stringify(text.toString("latin1"));
  return json.length > 100
    ? `${json.slice(0, 40)} ... ${json.slice(-40)}, ${text.length}`
    : json;
};

/** Ends that cut something of a length off, evenly spread; never nothing, never all. */
function cuts(length: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) =>
    Math.max(1, Math.floor((length * (at + 0.5)) / count)),
  );
}

/** No JSON, as the JSONTestSuite sorts them (n_...), and no line break within. */
const BROKEN = [
  "[1 true]",
  "[a]",
  '["": 1]',
  '[""],',
  "[,1]",
  "[1,,2]",
  '["x",,]',
  '["x"]]',
  '["",]',
  '["x"',
  "[x",
  "[3[4]]",
  "[1:2]",
  "[-]",
  "[-01]",
  "[-2.]",
  "[.2e-3]",
  "[0.3e+]",
  "[0e]",
  "[1.0e-]",
  "[1eE2]",
  "[2.e3]",
  "[9.e+]",
  "[1+2]",
  "[0x1]",
  "[012]",
  "[１]",
  "[+1]",
  "[--2.]",
  '{"a" b}',
  '{"a":',
  '{"a"',
  "{a: 1}",
  "{1:1}",
  '{"a":"a" 123}',
  '{"a":"b",}',
  '{"a":/*comment*/"b"}',
  "{'a':0}",
  '{"x", null}',
  '{"x"::"b"}',
  '["\\uD800\\"]',
  '["\\u00A"]',
  '["\\x00"]',
  '["\\a"]',
  '["\t"]',
  '"',
  "'single'",
  "nul",
  "TRUE",
  "undefined",
  "<null>",
  '{"a":"b"}#',
  '{"a":true} "x"',
  "]",
  "}",
] as const;
