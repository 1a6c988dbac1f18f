import type {
  PreparedScatter,
  ScatterPoint,
} from "#lib/charts/prepare-scatter.ts";
import { shapePath } from "#lib/charts/size-shape.ts";

/** Colour of a slot; null is the neutral one. */
export const slotColour = (slot: number | null) =>
  slot === null ? "var(--series-other)" : `var(--series-${slot})`;

interface MarkProps {
  point: ScatterPoint;
  href: string | null;
  label: string;
}

/** One model: a link to the same view with it chosen, or not. */
export function ScatterMark({ point, href, label }: MarkProps) {
  const mark = (
    <g transform={`translate(${point.cx} ${point.cy})`}>
      <title>{label}</title>
      <circle className="hit" r="12" />
      {point.selected && <circle className="ring" r="9.5" />}
      <path
        className="mark"
        d={shapePath(point.shape, 4.6)}
        fill={slotColour(point.slot)}
      />
    </g>
  );
  if (href === null) return mark;
  return (
    <a href={href} aria-label={label} data-soft="" rel="nofollow">
      {mark}
    </a>
  );
}

export function ScatterLabels({ points }: { points: readonly ScatterPoint[] }) {
  return (
    <g aria-hidden="true">
      {points.map(
        ({ key, name, label, selected }) =>
          label && (
            <text
              key={key}
              className={selected ? "label selected" : "label"}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
            >
              {name}
            </text>
          ),
      )}
    </g>
  );
}

export function TrendLine({ line }: Pick<PreparedScatter, "line">) {
  return line && <line className="trend" aria-hidden="true" {...line} />;
}

/** The edge of what the frontier's models are not bettered in. */
export function Frontier({ steps }: Pick<PreparedScatter, "steps">) {
  return steps && <path className="frontier" aria-hidden="true" d={steps} />;
}

interface NameProps {
  frame: PreparedScatter["frame"];
  x: string;
  y: string;
}

/** What the axes measure, with the direction in which it grows. */
export function AxisNames({ frame, x, y }: NameProps) {
  const middle = (frame.top + frame.height - frame.bottom) / 2;
  return (
    <g aria-hidden="true" className="axis-name" fontSize={frame.fontSize}>
      <text
        x={(frame.left + frame.width - frame.right) / 2}
        y={frame.height - 8}
        textAnchor="middle"
      >
        {x} →
      </text>
      <text
        transform={`translate(14 ${middle}) rotate(-90)`}
        textAnchor="middle"
      >
        {y} →
      </text>
    </g>
  );
}
