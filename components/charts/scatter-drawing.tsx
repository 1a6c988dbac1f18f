import { markStroke, type CloudPath } from "#lib/charts/cloud-paths.ts";
import type { ScatterLabel } from "#lib/charts/label-scatter.ts";
import type { MeasureAxis } from "#lib/charts/measure-axis.ts";
import {
  plotUnits,
  position,
  type PlacedScatter,
} from "#lib/charts/place-scatter.ts";
import {
  slotOf,
  shapeOf,
  type ScatterPoints,
} from "#lib/charts/scatter-points.ts";
import { shapePath, shapes } from "#lib/charts/size-shape.ts";
import { markClass, share } from "./scatter-marks.ts";

interface Props {
  points: ScatterPoints;
  placed: PlacedScatter;
  /** One set for this very width, or one for wide and one for compact plots before the width is known. */
  labels: { size: "exact" | "wide" | "compact"; of: ScatterLabel[] }[];
  selected: readonly string[];
  /** Instead of one mark per point. */
  cloud: CloudPath[] | null;
  radius: number;
  words: { x: string; y: string };
  /** Where each point leads and what it is called, while no script does that. */
  links: { href: string; name: string }[] | null;
}

/** The scatter plot as SVG in shares of its own size: one drawing for every width, complete without JavaScript. */
export function ScatterDrawing(props: Props) {
  const { placed, labels, cloud, radius } = props;
  return (
    <svg className="chart scatter-svg" width="100%" height="100%">
      <defs>
        {shapes.map((shape) => (
          <path
            key={shape}
            id={`mark-${shape}`}
            d={shapePath(shape, cloud ? Math.max(radius, 3.2) : radius)}
          />
        ))}
      </defs>
      <Axes {...props} />
      {cloud && <Cloud cloud={cloud} radius={radius} />}
      <svg {...stretched} className="lines" aria-hidden="true">
        {placed.line && (
          <path className="trend" d={placed.line} vectorEffect={fixed} />
        )}
        {placed.steps && (
          <path className="frontier" d={placed.steps} vectorEffect={fixed} />
        )}
      </svg>
      <Marks {...props} />
      {labels.map((set) => (
        <Labels key={set.size} {...set} />
      ))}
    </svg>
  );
}

const fixed = "non-scaling-stroke";

const stretched = {
  width: "100%",
  height: "100%",
  viewBox: `0 0 ${plotUnits} ${plotUnits}`,
  preserveAspectRatio: "none",
};

function Cloud({ cloud, radius }: { cloud: CloudPath[]; radius: number }) {
  return (
    <svg {...stretched} className="cloud" overflow="visible" aria-hidden="true">
      {cloud.map(({ slot, shape, d }, at) => {
        const stroke = markStroke(shape, radius);
        return (
          <path
            // oxlint-disable-next-line no-array-index-key -- a strip has no other name
            key={at}
            className={markClass(slot)}
            d={d}
            {...(stroke
              ? {
                  fill: "none",
                  stroke: "currentColor",
                  strokeWidth: stroke.width,
                  strokeLinecap: stroke.cap,
                  vectorEffect: fixed,
                }
              : { fill: "currentColor" })}
          />
        );
      })}
    </svg>
  );
}

// In a cloud only the chosen ones have a mark of their own. The chosen lie on top.
function Marks({ points, placed, selected, cloud, links }: Props) {
  const isSelected = new Set(selected);
  const shown = points.keys.flatMap((key, at) => {
    const place = placed.places[at];
    const chosen = isSelected.has(key);
    return place && (chosen || !cloud) ? [{ key, at, chosen, ...place }] : [];
  });
  return shown
    .toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
    .map(({ key, at, chosen, left, top }) => {
      const [x, y] = [share(left), share(top)];
      const mark = (
        <use
          href={`#mark-${shapeOf(points, at)}`}
          x={x}
          y={y}
          className={`mark ${markClass(slotOf(points, at))}`}
        />
      );
      const link = links?.[at];
      return (
        <g key={key}>
          {chosen && <circle className="ring" cx={x} cy={y} r="9.5" />}
          {link ? (
            <a href={link.href}>
              <title>{link.name}</title>
              {mark}
            </a>
          ) : (
            mark
          )}
        </g>
      );
    });
}

function Labels({ size, of }: Props["labels"][number]) {
  return (
    <g className={`labels ${size}`} aria-hidden="true">
      {of.map(({ key, name, left, top, dx, dy, anchor, selected }) => (
        <text
          key={key}
          className={selected ? "label selected" : "label"}
          x={share(left)}
          y={share(top)}
          dx={dx}
          dy={dy}
          textAnchor={anchor}
        >
          {name}
        </text>
      ))}
    </g>
  );
}

function Axes({ placed, words }: Pick<Props, "placed" | "words">) {
  const { x, y } = placed;
  return (
    <g aria-hidden="true">
      {ticksOf(x).map(({ tick, label, rare }) => {
        const left = share(position(tick, x, 0, plotUnits));
        return (
          <g key={tick} className={rare ? "rare" : undefined}>
            <line className="grid" x1={left} x2={left} y1="0" y2="100%" />
            <text
              className="tick"
              x={left}
              y="100%"
              dy="18"
              textAnchor="middle"
            >
              {label}
            </text>
          </g>
        );
      })}
      {ticksOf(y).map(({ tick, label }) => {
        const top = share(position(tick, y, plotUnits, 0));
        return (
          <g key={tick}>
            <line className="grid" x1="0" x2="100%" y1={top} y2={top} />
            <text className="tick" y={top} dx="-8" dy="4" textAnchor="end">
              {label}
            </text>
          </g>
        );
      })}
      <line className="axis" x1="0" x2="0" y1="0" y2="100%" />
      <line className="axis" x1="0" x2="100%" y1="100%" y2="100%" />
      <text className="axis-name" dx="-44" dy="-14">
        {`↑ ${words.y}`}
      </text>
      <text className="axis-name" x="100%" y="100%" dy="40" textAnchor="end">
        {`${words.x} →`}
      </text>
    </g>
  );
}

// On a phone every second tick has no room.
const ticksOf = ({ ticks, labels }: MeasureAxis) =>
  ticks.map((tick, at) => ({
    tick,
    label: labels[at] ?? "",
    rare: ticks.length > 5 && at % 2 === 1,
  }));
