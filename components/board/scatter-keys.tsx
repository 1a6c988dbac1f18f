import { slotColour } from "#components/charts/scatter-marks.ts";
import { shapePath } from "#lib/charts/size-shape.ts";
import { groupName } from "./group-name.ts";
import type { ScatterView } from "./scatter-view.ts";
import type { Translate } from "./translate.ts";

interface Props {
  scatter: ScatterView;
  /** Whether chosen models are ringed. */
  rings: boolean;
  /** The level of its headings. */
  heading?: "h2" | "h3";
  t: Translate;
}

/** What the colours, shapes and lines of the scatter plot mean. */
export function ScatterKeys(props: Props) {
  const { scatter, rings, heading: Heading = "h3", t } = props;
  const { chart } = scatter;
  return (
    <>
      <Colours {...props} />
      <Heading>{t("scatter.sizes")}</Heading>
      <ul>
        {chart.shapes.map((shape) => (
          <li key={shape}>
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <path d={shapePath(shape, 4.6)} className="legend-shape" />
            </svg>
            {t(`scatter.shapes.${shape}`)}
          </li>
        ))}
        <LineKeys
          rings={rings}
          hasLine={chart.trend.slope !== null}
          hasFrontier={chart.frontier.length > 0}
          t={t}
        />
      </ul>
    </>
  );
}

function Colours({ scatter, heading: Heading = "h3", t }: Props) {
  const { chart, colour } = scatter;
  return (
    <>
      <Heading>
        {t("scatter.colourOf", { what: t(`scatter.colouring.${colour}`) })}
      </Heading>
      <ul>
        {chart.legend.map(({ name, slot, count }) => (
          <li key={name ?? ""}>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <circle r="4.6" fill={slotColour(slot)} />
            </svg>
            {groupName(t, name, colour) ?? t("scatter.others")}
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function LineKeys(props: {
  rings: boolean;
  hasLine: boolean;
  hasFrontier: boolean;
  t: Translate;
}) {
  const { rings, hasLine, hasFrontier, t } = props;
  return (
    <>
      {rings && (
        <li>
          <svg viewBox="-11 -11 22 22" aria-hidden="true" className="chart">
            <circle className="ring" r="9.5" />
          </svg>
          {t("scatter.selectedMark")}
        </li>
      )}
      {hasLine && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true" className="chart">
            <path className="trend" d="M-7,4L7,-4" />
          </svg>
          {t("scatter.line")}
        </li>
      )}
      {hasFrontier && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true" className="chart">
            <path className="frontier" d="M-7,-4H0V4H7" />
          </svg>
          {t("scatter.frontierLine")}
        </li>
      )}
    </>
  );
}
