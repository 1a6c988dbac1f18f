// What a drawing takes from the page's styles.
const lineStyles = ["fill", "stroke", "stroke-width", "stroke-dasharray"];
const textStyles = [
  ...lineStyles,
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
];

/** A drawing of the page as an SVG document of its own: its styles written out, on the page's paper. */
export function standaloneSvg(drawing: SVGSVGElement, title: string) {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll<SVGElement>("*");
  for (const [at, each] of [...copy.querySelectorAll("*")].entries()) {
    const original = originals[at];
    if (!original) continue;
    const computed = getComputedStyle(original);
    const isText = original instanceof SVGTextElement;
    for (const name of isText ? textStyles : lineStyles) {
      each.setAttribute(name, computed.getPropertyValue(name));
    }
    each.removeAttribute("class");
  }
  // Nothing to click in a picture.
  for (const link of copy.querySelectorAll("a")) {
    link.replaceWith(...link.childNodes);
  }
  const { width, height } = drawing.viewBox.baseVal;
  const size = { width, height };
  copy.removeAttribute("class");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", `${width}`);
  copy.setAttribute("height", `${height}`);
  copy.prepend(svgElement("title", {}, title), paper(size));
  return { text: new XMLSerializer().serializeToString(copy), ...size };
}

const paper = (size: { width: number; height: number }) =>
  svgElement("rect", {
    width: `${size.width}`,
    height: `${size.height}`,
    fill: getComputedStyle(document.body).backgroundColor,
  });

function svgElement(
  name: string,
  attributes: Record<string, string>,
  text = "",
) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.textContent = text;
  return made;
}
