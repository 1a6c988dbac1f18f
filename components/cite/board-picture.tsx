import type { BoardImage } from "#lib/export/prepare-board-image.ts";

/** The picture's size, and that of its plot, in pixels. */
export const pictureSize = { width: 1200, height: 630 };
export const plotSize = { width: 500, height: 440 };

// The colours of tokens.css, which a picture cannot read.
const ink = "#1a1d21";
const quiet = "#5a626b";
const paper = "#fbfbf9";
const rule = "#c9ccd0";
const accent = "#0062a8";

/** A board as a picture for link previews. Latin letters only: the font has no others. */
export function BoardPicture({ image }: { image: BoardImage }) {
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        justifyContent: "space-between",
        padding: 60,
        background: paper,
        color: ink,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", width: 520 }}>
        <div style={{ fontSize: 30, color: accent }}>Kurabe</div>
        <div style={{ fontSize: 50, lineHeight: 1.2, marginTop: 10 }}>
          {image.title}
        </div>
        <div style={{ fontSize: 26, color: quiet, marginTop: 14 }}>
          {image.subtitle}
        </div>
        <Lines lines={image.lines} />
      </div>
      {image.points.length > 0 && <Plot points={image.points} />}
    </div>
  );
}

function Lines({ lines }: Pick<BoardImage, "lines">) {
  const padding = lines.length > 4 ? "6px 0" : "14px 0";
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        marginTop: "auto",
        paddingTop: 16,
      }}
    >
      {lines.map(({ rank, name, score, own }, at) => (
        <div
          key={at}
          style={{
            display: "flex",
            fontSize: 28,
            padding,
            color: own ? accent : ink,
            borderTop: `1px solid ${rule}`,
          }}
        >
          <div style={{ width: 44, color: quiet }}>{String(rank ?? "–")}</div>
          <div
            style={{
              display: "block",
              flex: 1,
              overflow: "hidden",
              whiteSpace: "nowrap",
              textOverflow: "ellipsis",
            }}
          >
            {name}
          </div>
          <div style={{ marginLeft: 20 }}>{score ?? "–"}</div>
        </div>
      ))}
    </div>
  );
}

function Plot({ points }: Pick<BoardImage, "points">) {
  const { width, height } = plotSize;
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ fontSize: 22, color: quiet }}>Generation</div>
      <svg
        width={width}
        height={height}
        viewBox={`-12 -12 ${width + 24} ${height + 24}`}
      >
        <path
          d={`M0 0V${height}H${width}`}
          stroke={rule}
          strokeWidth="2"
          fill="none"
        />
        {points.map(({ cx, cy, leader }, at) => (
          <circle
            key={at}
            cx={cx}
            cy={cy}
            r={leader ? 11 : 7}
            fill={leader ? accent : "#868d95"}
            fillOpacity={leader ? 1 : 0.6}
          />
        ))}
      </svg>
      <div style={{ fontSize: 22, color: quiet, alignSelf: "flex-end" }}>
        Understanding
      </div>
    </div>
  );
}
