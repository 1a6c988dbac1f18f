"use client";

import { useEffect, useRef } from "react";
import { markStroke, type CloudPath } from "#lib/charts/cloud-paths.ts";
import type { PlotSize } from "#lib/charts/label-scatter.ts";
import {
  plotUnits,
  position,
  type PlacedScatter,
} from "#lib/charts/place-scatter.ts";
import { slotToken } from "./scatter-marks.ts";
import { colourOf, usePageLook } from "./use-page-look.ts";

interface Props {
  cloud: CloudPath[];
  placed: Pick<PlacedScatter, "x" | "y">;
  radius: number;
  plot: PlotSize;
}

/** Room around the plot for marks on its edge, in pixels. */
const margin = 8;

/** The cloud as pixels: what moves above it (the tooltip, a rectangle) does not draw thousands of marks again. */
export function CloudCanvas({ cloud, placed, radius, plot }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { colours, ratio } = usePageLook();
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    element.width = Math.round((plot.width + 2 * margin) * ratio);
    element.height = Math.round((plot.height + 2 * margin) * ratio);
    context.scale(ratio, ratio);
    context.translate(margin, margin);
    drawGrid(context, placed, plot, colourOf(colours, "--rule"));
    drawCloud(context, { cloud, radius, plot }, colours);
  }, [cloud, placed, radius, plot, colours, ratio]);
  return (
    <canvas
      ref={canvas}
      className="cloud-canvas"
      style={{
        left: -margin,
        top: -margin,
        width: plot.width + 2 * margin,
        height: plot.height + 2 * margin,
      }}
      aria-hidden="true"
    />
  );
}

function drawGrid(
  context: CanvasRenderingContext2D,
  { x, y }: Props["placed"],
  { width, height }: PlotSize,
  colour: string,
) {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  for (const tick of x.ticks) {
    const left = position(tick, x, 0, width);
    context.moveTo(left, 0);
    context.lineTo(left, height);
  }
  for (const tick of y.ticks) {
    const top = position(tick, y, height, 0);
    context.moveTo(0, top);
    context.lineTo(width, top);
  }
  context.stroke();
}

function drawCloud(
  context: CanvasRenderingContext2D,
  { cloud, radius, plot }: Omit<Props, "placed">,
  colours: string,
) {
  const toPixels = new DOMMatrix().scale(
    plot.width / plotUnits,
    plot.height / plotUnits,
  );
  for (const { slot, shape, d } of cloud) {
    const path = new Path2D();
    path.addPath(new Path2D(d), toPixels);
    const colour = colourOf(colours, slotToken(slot));
    const stroke = markStroke(shape, radius);
    if (stroke) {
      context.strokeStyle = colour;
      context.lineWidth = stroke.width;
      context.lineCap = stroke.cap;
      context.stroke(path);
    } else {
      context.fillStyle = colour;
      // oxlint-disable-next-line no-array-fill-with-reference-type -- a canvas is no array
      context.fill(path);
    }
  }
}
