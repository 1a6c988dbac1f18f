import type { KeyboardEvent } from "react";
import type { PlacedScatter } from "#lib/charts/place-scatter.ts";
import { walkKeys } from "#lib/charts/walk-points.ts";
import { share } from "./scatter-marks.ts";
import type { useCurrentPoint } from "./use-current-point.ts";

interface Props {
  current: ReturnType<typeof useCurrentPoint>;
  placed: PlacedScatter;
  link: { href: string; name: string };
  chosen: boolean;
  onToggle: () => void;
}

/** The one link of a plot: wherever the pointer or the arrow keys are, so that a cloud is one stop for the keyboard. */
export function PointLink({ current, placed, link, chosen, onToggle }: Props) {
  const place = placed.places[current.at];
  if (!place) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const key = walkKeys.find((each) => each === event.key);
    if (event.key === " ") onToggle();
    else if (key) current.walk(key);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <a
        className={current.shown === null ? "point-link" : "point-link shown"}
        href={link.href}
        aria-label={link.name}
        aria-current={chosen ? "true" : undefined}
        aria-describedby="scatter-keys"
        draggable={false}
        style={{ left: share(place.left), top: share(place.top) }}
        onFocus={current.focus}
        onBlur={current.blur}
        onKeyDown={onKeyDown}
      />
      <output className="visually-hidden">
        {current.focused ? link.name : ""}
      </output>
    </>
  );
}
