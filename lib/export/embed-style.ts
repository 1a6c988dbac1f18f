// As in components/ui/tokens.css; its spec holds them alike.
const light = `color-scheme:light;--paper:#fbfbf9;--ink:#15181c;--ink-2:#474d55;--ink-3:#5c636c;--rule:#dcddd7;--rule-2:#b9bbb4;--accent:#17498a;--series-0:#0062a8;--series-1:#c2500a;--series-2:#007d5a;--series-3:#a8458a;--series-4:#8a6800;--series-5:#24282d;--series-other:#868d95`;
const dark = `color-scheme:dark;--paper:#121518;--ink:#eceae4;--ink-2:#b9bcbd;--ink-3:#949aa1;--rule:#2c3238;--rule-2:#4a525a;--accent:#8fbcf3;--series-0:#5cabf0;--series-1:#f08a4b;--series-2:#3fc79a;--series-3:#e08cc4;--series-4:#d9b23d;--series-5:#f0efe9;--series-other:#7f8790`;

const slots = ["0", "1", "2", "3", "4", "5", "other"]
  .map((slot) => `.s-${slot}{color:var(--series-${slot})}`)
  .join("");

// What components/charts/charts.css says of the drawing and its legend.
const scatter = `.scatter{container-type:inline-size;margin:0}
.plot-frame{box-sizing:border-box;height:25rem;padding:32px 10px 46px 48px}.plot{height:100%}
.scatter-svg{display:block;overflow:visible;font-size:11.5px}
.wide,.rare text{display:none}
@container(width>=600px){.plot-frame{height:34rem;padding-right:18px}.compact{display:none}.wide,.rare text{display:inline}}
.grid{stroke:var(--rule)}.axis{stroke:var(--rule-2)}.tick{fill:var(--ink-3)}.axis-name{fill:var(--ink-2);font-weight:600}
.trend{fill:none;stroke:var(--ink-3);stroke-width:1.25;stroke-dasharray:5 4}.frontier{fill:none;stroke:var(--accent);stroke-width:1.5}
.mark{fill:currentColor;stroke:var(--paper)}a:hover .mark,a:focus-visible .mark{stroke:var(--ink);stroke-width:2}
.ring{fill:none;stroke:var(--ink);stroke-width:1.75}
.label{fill:var(--ink-2);stroke:var(--paper);stroke-width:3;paint-order:stroke}.label.selected{fill:var(--ink);font-weight:650}
${slots}
.legend{font-size:13px}.legend h2{margin:8px 0 0;color:var(--ink-3);font-size:12px;font-weight:600}
.legend ul{display:flex;flex-wrap:wrap;gap:0 20px;margin:0;padding:0;list-style:none}
.legend li{display:flex;align-items:center;gap:6px}.legend li svg{width:14px;height:14px}
.legend-shape{fill:var(--ink-2)}.count{color:var(--ink-3)}`;

/** The styles of pages for others' iframes. */
export const embedStyle = `:root{${light}}[data-theme=dark]{${dark}}
@media(prefers-color-scheme:dark){[data-theme=auto]{${dark}}}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.6 system-ui,"Noto Sans JP","Hiragino Sans","Yu Gothic UI",sans-serif;font-variant-numeric:tabular-nums}
main{padding:12px;overflow-x:auto}h1{margin:0 0 8px;font-size:15px}p{margin:8px 0 0}a{color:var(--accent)}.note{color:var(--ink-3)}
a:focus-visible{outline:2px solid var(--accent)}
table{width:100%;border-collapse:collapse}th,td{padding:5px 8px;border-top:1px solid var(--rule);text-align:left}
th{font-weight:600}tbody th{min-width:9em}.n{text-align:right}thead th{border:0;color:var(--ink-3);white-space:nowrap}
${scatter}`;
