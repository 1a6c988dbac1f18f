"use client";

import { useSyncExternalStore, type RefObject } from "react";
import { standaloneSvg, type LegendEntry } from "./standalone-svg.ts";
import { svgToPng } from "./svg-to-png.ts";

interface Props {
  /** Holds the drawing. */
  of: RefObject<HTMLElement | null>;
  /** Of the chart: several charts on a page are saved by buttons of the same words. */
  title: string;
  /** File name without its ending. */
  file: string;
  /** What the group does, with the names of the formats. */
  words: DownloadWords;
  /** An address, or what makes the text. */
  csv: string | (() => string);
  /** Names that stand beside the drawing on the page. */
  legend?: readonly LegendEntry[];
}

export interface DownloadWords {
  label: string;
  svg: string;
  png: string;
  csv: string;
}

/** What saves a chart as it is drawn, or its data. The buttons take their room before they can work. */
export function ChartDownloads(props: Props) {
  const { of, title, file, words, csv, legend = [] } = props;
  const ready = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const svg = () => {
    const drawing = of.current?.querySelector("svg");
    return drawing && standaloneSvg(drawing, title, legend);
  };
  const saveSvg = () => {
    const made = svg();
    if (made) save(new Blob([made.text], { type: "image/svg+xml" }), "svg");
  };
  const savePng = async () => {
    const made = svg();
    if (made) save(await svgToPng(made), "png");
  };
  const save = (blob: Blob, ending: string) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${file}.${ending}`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <fieldset className="chart-downloads" data-ready={ready || undefined}>
      <legend className="visually-hidden">{`${words.label}: ${title}`}</legend>
      <button type="button" onClick={saveSvg}>
        {words.svg}
      </button>
      <button type="button" onClick={() => void savePng()}>
        {words.png}
      </button>
      {typeof csv === "string" ? (
        <a href={csv} download={`${file}.csv`}>
          {words.csv}
        </a>
      ) : (
        <button
          type="button"
          onClick={() => save(new Blob([csv()], { type: "text/csv" }), "csv")}
        >
          {words.csv}
        </button>
      )}
    </fieldset>
  );
}
