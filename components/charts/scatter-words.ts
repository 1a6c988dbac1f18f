/** What the scatter's parts are called, in the reader's language. */
export interface ScatterWords {
  title: string;
  description: string;
  x: string;
  y: string;
  /** With `{model}`, `{x}` and `{y}`. */
  point: string;
  /** Headings of the data. */
  model: string;
  group: string;
  /** What the toolbar does, and what it says happened. */
  tools: {
    label: string;
    modes: Record<ScatterMode, string>;
    hints: Record<ScatterMode, string>;
    zoomIn: string;
    zoomOut: string;
    reset: string;
    keys: string;
    loading: string;
    failed: string;
    /** With `{shown}` and `{n}`. */
    shown: string;
    /** With `{most}`. */
    full: string;
    /** With `{added}`, `{leftOut}` and `{most}`. */
    lasso: string;
    lassoLeft: string;
  };
  data: { summary: string; caption: string; cut: string; csv: string };
  download: { label: string; svg: string; png: string; csv: string };
}

export const scatterModes = ["open", "choose", "zoom"] as const;
export type ScatterMode = (typeof scatterModes)[number];

/** A text with its `{names}` filled in. */
export const fill = (
  pattern: string,
  values: Record<string, string | number>,
): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
