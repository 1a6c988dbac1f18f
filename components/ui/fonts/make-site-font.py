"""Makes the one font file that the site's own words need: noto-sans-jp-site.woff2, and the CSS that names its characters.

Noto Sans JP comes from npm in 124 slices; a page of ordinary Japanese asks for some 35 of them, and each that arrives
lays the page out anew. This takes the glyphs of everything the site says out of the slices into one file. The slices
stay for all other characters (rare-glyphs.tsx). Run it from the project's root after adding words:
apt-get install python3-fonttools python3-brotli && python3 components/ui/fonts/make-site-font.py
"""

import copy
import glob
import json
import re
import textwrap

from fontTools import subset
from fontTools.ttLib import TTFont

SLICES = "node_modules/@fontsource-variable/noto-sans-jp"
OUT = "components/ui/fonts/noto-sans-jp-site"
# Kana, punctuation and the features that trim it; letters and their kerning.
KANA, LATIN = "119", "latin"
# Whole: the most frequent kanji after those.
FREQUENT = ["117"]
SAID = ["lib/i18n/**/*.json", "lib/i18n/*.ts", "lib/benchmarks/*.json", "prisma/demo/models.json"]

# Of countries, as Intl names them.
COUNTRIES = "日本中国韓国台湾香港英国米アメリカ合衆国アラブ首長国連邦朝鮮民主主義人民共和国"

# What components draw beside words: the system's fonts are searched for each sign that is not in the file.
SIGNS = "→←↑↓×−"


def main():
    slices = read_slices()
    said = {c for pattern in SAID for path in glob.glob(pattern, recursive=True) for c in words_of(path)}
    wanted = {ord(c) for c in said.union(COUNTRIES, SIGNS)}.union(*(slices[name] for name in FREQUENT))
    font = take(KANA, slices[KANA], ["ccmp", "halt", "kern"])
    for table in ("HVAR", "BASE", "vhea", "vmtx", "DSIG"):
        if table in font:
            del font[table]
    cmap = dict(font.getBestCmap())
    latin = take(LATIN, slices[LATIN], ["kern"])
    add(font, cmap, latin, latin.getBestCmap(), "latin.")
    add_kerning(font, latin)
    # The order of the slices' CSS: a later one wins.
    for name in reversed(slices):
        missing = (wanted & slices[name]) - set(cmap)
        if missing:
            part = take(name, missing, [])
            # A slice may name characters that it does not draw.
            drawn = part.getBestCmap() or {}
            add(font, cmap, part, {u: g for u, g in drawn.items() if u in missing}, f"s{name}.")
    for table in font["cmap"].tables:
        table.cmap = {u: g for u, g in cmap.items() if u < 0x10000 or table.format == 12}
    font["post"].formatType = 3.0
    font.flavor = "woff2"
    font.save(f"{OUT}.woff2")
    write_css(cmap)


def words_of(path):
    text = open(path, encoding="utf-8").read()
    if not path.endswith(".json"):
        return set(text)
    if "benchmarks" not in path:
        return set(text)
    # Names and notes; the prompts of a benchmark are shown on request.
    return set("".join(names_in(json.loads(text))))


def names_in(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if not re.search("prompt|template|question", key, re.I):
                yield from names_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from names_in(value)
    elif isinstance(node, str):
        yield node


def read_slices():
    css = open(f"{SLICES}/wght.css", encoding="utf-8").read()
    faces = re.findall(r"noto-sans-jp-([\w-]+)-wght-normal\.woff2.*?unicode-range:\s*([^;}]+)", css, re.S)
    return {name: characters(ranges) for name, ranges in faces}


def characters(ranges):
    found = set()
    for part in ranges.split(","):
        first, _, last = part.strip()[2:].partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def take(name, unicodes, features):
    font = TTFont(f"{SLICES}/files/noto-sans-jp-{name}-wght-normal.woff2")
    options = subset.Options(layout_features=features, notdef_outline=True, glyph_names=True, hinting=False)
    one = subset.Subsetter(options)
    one.populate(unicodes=unicodes)
    one.subset(font)
    return font


def add(font, cmap, part, characters_of_part, prefix):
    own = set(font.getGlyphOrder())
    order = [g for g in part.getGlyphOrder() if g != ".notdef"]
    known = {glyph: u for u, glyph in (part.getBestCmap() or {}).items()}
    # A glyph whose character is there already is not taken twice.
    names = {g: cmap[known[g]] if known.get(g) in cmap else (prefix + g if g in own else g) for g in order}
    names[".notdef"] = ".notdef"
    for g in order:
        name = names[g]
        if name in own:
            continue
        glyph = copy.deepcopy(part["glyf"][g])
        if glyph.isComposite():
            for component in glyph.components:
                component.glyphName = names[component.glyphName]
        font["glyf"][name] = glyph
        font["hmtx"][name] = part["hmtx"][g]
        font["gvar"].variations[name] = copy.deepcopy(part["gvar"].variations.get(g, []))
        own.add(name)
    for u, g in characters_of_part.items():
        cmap.setdefault(u, names[g])
    font.setGlyphOrder(font["glyf"].glyphOrder)


def add_kerning(font, latin):
    """The letters' kerning beside the kana's, in the one `kern` of every script. Glyph names are the same in both."""
    font["GDEF"] = latin["GDEF"]
    ours, theirs = font["GPOS"].table, latin["GPOS"].table
    first = len(ours.LookupList.Lookup)
    ours.LookupList.Lookup.extend(theirs.LookupList.Lookup)
    ours.LookupList.LookupCount = len(ours.LookupList.Lookup)
    added = range(first, ours.LookupList.LookupCount)
    for record in ours.FeatureList.FeatureRecord:
        if record.FeatureTag == "kern":
            record.Feature.LookupListIndex.extend(added)
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)


def write_css(cmap):
    runs = []
    for u in sorted(cmap):
        if runs and u == runs[-1][1] + 1:
            runs[-1][1] = u
        else:
            runs.append([u, u])
    named = [f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in runs]
    # Lines as prettier breaks them: the file is checked like every other.
    ranges = textwrap.fill(
        ", ".join(named) + ";", 80, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
    )
    open(f"{OUT}.css", "w", encoding="utf-8").write(
        f"""/* Made by make-site-font.py: {len(cmap)} characters. */
@font-face {{
  font-family: "Noto Sans JP Site";
  font-style: normal;
  font-display: swap;
  font-weight: 100 900;
  src: url("./noto-sans-jp-site.woff2") format("woff2-variations");
  unicode-range:
{ranges}
}}
"""
    )


main()
