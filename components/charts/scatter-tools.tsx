"use client";

import {
  scatterModes,
  type ScatterMode,
  type ScatterWords,
} from "./scatter-words.ts";

interface Props {
  words: ScatterWords["tools"];
  ready: boolean;
  mode: ScatterMode;
  zoomed: boolean;
  /** What part of the points is shown, in words. */
  shown: string;
  onMode: (mode: ScatterMode) => void;
  /** Shows this many times as much; null: everything. */
  onZoom: (by: number | null) => void;
}

/** What a click or a drag on the plot does, and how much of it is shown. Takes its room before it can work. */
export function ScatterTools(props: Props) {
  const { words, ready, mode, zoomed, onMode, onZoom } = props;
  return (
    <div className="scatter-tools" data-ready={ready || undefined}>
      <fieldset className="scatter-modes">
        <legend className="visually-hidden">{words.label}</legend>
        {scatterModes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="scatter-mode"
              checked={mode === each}
              onChange={() => onMode(each)}
            />
            {words.modes[each]}
          </label>
        ))}
      </fieldset>
      <div className="scatter-zoom">
        <button
          type="button"
          aria-label={words.zoomIn}
          onClick={() => onZoom(0.5)}
        >
          ＋
        </button>
        <button
          type="button"
          aria-label={words.zoomOut}
          disabled={!zoomed}
          onClick={() => onZoom(2)}
        >
          −
        </button>
        <button type="button" disabled={!zoomed} onClick={() => onZoom(null)}>
          {words.reset}
        </button>
      </div>
      <p className="quiet">
        {words.hints[mode]} {zoomed && props.shown}
      </p>
    </div>
  );
}
