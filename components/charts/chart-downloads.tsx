"use client";

import { useSyncExternalStore, type RefObject } from "react";
import { standaloneSvg } from "./standalone-svg.ts";
import { svgToPng } from "./svg-to-png.ts";

interface Props {
  /** Holds the drawing. */
  of: RefObject<HTMLElement | null>;
  title: string;
  /** File name without its ending. */
  file: string;
  /** Label of the group, with the names of the formats. */
  words: { label: string; svg: string; png: string; csv: string };
  csvHref: string;
}

/** What saves a chart as it is drawn, or its data. The buttons take their room before they can work. */
export function ChartDownloads({ of, title, file, words, csvHref }: Props) {
  const ready = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const svg = () => {
    const drawing = of.current?.querySelector("svg");
    return drawing && standaloneSvg(drawing, title);
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
      <legend className="visually-hidden">{words.label}</legend>
      <button type="button" onClick={saveSvg}>
        {words.svg}
      </button>
      <button type="button" onClick={() => void savePng()}>
        {words.png}
      </button>
      <a href={csvHref} download={`${file}.csv`}>
        {words.csv}
      </a>
    </fieldset>
  );
}
