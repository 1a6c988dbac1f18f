import { fill, formatBytes } from "./words.ts";
import type { UploadWords } from "./words.ts";

/** The files that will be sent, each with the way to leave it out. */
export function ChosenFiles({
  words,
  files,
  onRemove,
}: {
  words: UploadWords;
  files: readonly File[];
  onRemove(file: File): void;
}) {
  if (files.length === 0) return null;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return (
    <>
      <ul className="chosen-files">
        {files.map((file, i) => (
          <li key={`${file.name}-${i}`}>
            <span>{file.name}</span>
            <span className="count">{formatBytes(file.size)}</span>
            <button
              type="button"
              aria-label={fill(words.remove, { name: file.name })}
              onClick={() => onRemove(file)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="count">
        {fill(words.total, { count: files.length, size: formatBytes(size) })}
      </p>
    </>
  );
}
