// What a drawing takes from the page's styles.
const lineStyles = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "vector-effect",
];
const textStyles = [
  ...lineStyles,
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
];

export interface LegendEntry {
  name: string;
  /** A colour as style sheets have it, variables too. */
  stroke: string;
  dash: string | undefined;
}

/** A drawing of the page as an SVG document of its own: its styles written out, on the page's paper, its legend below. */
export function standaloneSvg(
  drawing: SVGSVGElement,
  title: string,
  legend: readonly LegendEntry[] = [],
) {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeStyles(copy, drawing);
  // Nothing to click in a picture.
  for (const link of copy.querySelectorAll("a")) {
    link.replaceWith(...link.childNodes);
  }
  const plot = drawing.getBoundingClientRect();
  const around = (
    drawing.closest(".plot-frame") ?? drawing
  ).getBoundingClientRect();
  const size = {
    width: Math.round(around.width),
    height: Math.round(around.height) + legend.length * LEGEND_LINE,
  };
  place(copy, {
    x: plot.left - around.left,
    y: plot.top - around.top,
    width: plot.width,
    height: plot.height,
    overflow: "visible",
  });
  const picture = svgElement("svg", {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
  });
  picture.append(svgElement("title", {}, title), paper(size), copy);
  picture.append(...legendLines(legend, Math.round(around.height)));
  return { text: new XMLSerializer().serializeToString(picture), ...size };
}

const LEGEND_LINE = 22;

function legendLines(legend: readonly LegendEntry[], top: number) {
  const page = getComputedStyle(document.body);
  return legend.flatMap(({ name, stroke, dash }, at) => {
    const y = top + at * LEGEND_LINE + LEGEND_LINE / 2;
    const colour = /^var\((.*)\)$/.exec(stroke)?.[1];
    const line = {
      x1: 8,
      x2: 36,
      y1: y,
      y2: y,
      "stroke-width": 2,
      stroke: colour ? page.getPropertyValue(colour).trim() : stroke,
      ...(dash && { "stroke-dasharray": dash }),
    };
    const text = {
      x: 44,
      y: y + 4,
      fill: page.color,
      "font-size": 13,
      "font-family": page.fontFamily,
    };
    return [svgElement("line", line), svgElement("text", text, name)];
  });
}

// What a definition looks like is told by those that use it.
function writeStyles(copy: SVGSVGElement, drawing: SVGSVGElement) {
  const originals = drawing.querySelectorAll<SVGElement>("*");
  for (const [at, each] of [...copy.querySelectorAll("*")].entries()) {
    const original = originals[at];
    each.removeAttribute("class");
    if (!original || original.closest("defs")) continue;
    const computed = getComputedStyle(original);
    const isText = original instanceof SVGTextElement;
    // A tick that has no room; a cloud that a canvas shows instead stays.
    if (isText && computed.display === "none") each.remove();
    for (const name of isText ? textStyles : lineStyles) {
      each.setAttribute(name, computed.getPropertyValue(name));
    }
  }
  copy.removeAttribute("class");
}

const paper = (size: { width: number; height: number }) =>
  svgElement("rect", {
    ...size,
    fill: getComputedStyle(document.body).backgroundColor,
  });

function svgElement(
  name: string,
  attributes: Record<string, string | number>,
  text = "",
) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  place(made, attributes);
  made.append(text);
  return made;
}

function place(element: Element, attributes: Record<string, string | number>) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, `${value}`);
  }
}
