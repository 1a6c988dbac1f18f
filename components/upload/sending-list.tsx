import type { FileToSend, SendingView } from "./use-sending.ts";
import { fill, formatBytes, problemText } from "./words.ts";
import type { UploadWords } from "./words.ts";

interface Props {
  words: UploadWords;
  files: readonly FileToSend[];
  sending: SendingView;
}

/** Each file with what of it has been sent, and the way to pause. */
export function SendingList({ words, files, sending }: Props) {
  const { state, sent } = sending;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const done = files.reduce(
    (sum, { id, received }) => sum + (sent[id] ?? received),
    0,
  );
  return (
    <div className="sending">
      <ul className="sending-files">
        {files.map((file) => (
          <FileProgress
            key={file.id}
            words={words}
            name={file.name}
            size={file.size}
            sent={sent[file.id] ?? file.received}
          />
        ))}
      </ul>
      <div className="sending-foot">
        <SendingState words={words} state={state} />
        <span className="count">{progressText(words, done, total)}</span>
        {state === "sending" || state === "interrupted" ? (
          <button
            type="button"
            className="button button-quiet"
            onClick={sending.pause}
          >
            {words.pause}
          </button>
        ) : null}
        {state === "paused" ? (
          <button type="button" className="button" onClick={sending.resume}>
            {words.resume}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function FileProgress({
  words,
  name,
  size,
  sent,
}: {
  words: UploadWords;
  name: string;
  size: number;
  sent: number;
}) {
  return (
    <li>
      <span className="sending-name">{name}</span>
      <progress aria-label={name} value={sent} max={size} />
      <span className="count">{progressText(words, sent, size)}</span>
    </li>
  );
}

function SendingState({
  words,
  state,
}: {
  words: UploadWords;
  state: SendingView["state"];
}) {
  if (typeof state === "object")
    return (
      <p className="form-problem" role="alert">
        {problemText(words, state.refused)}
      </p>
    );
  const text = {
    idle: "",
    sending: words.sending,
    paused: words.paused,
    interrupted: words.interrupted,
    processing: words.processing,
  }[state];
  return <output>{text}</output>;
}

/** Never 100 % before the last byte. */
const progressText = (words: UploadWords, sent: number, size: number) =>
  fill(words.progress, {
    percent: size === 0 ? 0 : Math.floor((sent / size) * 100),
    sent: formatBytes(sent),
    size: formatBytes(size),
  });
