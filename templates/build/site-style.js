// How the public page looks, from a telephone to paper. Fonts are those that people already have: nothing is fetched.
import { colours } from './theme.js';

/** A theme changes what :root names, in shades that can be read on white and on the light ground. */
export const style = `:root {
  color-scheme: light;
  --ink: #${colours.text}; --muted: #${colours.muted}; --accent: #${colours.accent}; --line: #${colours.line}; --band: #${colours.band};
  --text-font: system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; --heading-font: system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.6 var(--text-font); overflow-wrap: break-word; }
.banner, .contents, main, footer { padding-inline: max(1.25rem, (100% - 70rem) / 2); }
main:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { font-family: var(--heading-font); line-height: 1.25; text-wrap: balance; margin: 0 0 .5rem; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.5vw, 2.75rem); }
h2 { font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2rem); color: var(--accent); margin-bottom: 1rem; }
h3 { font-size: 1.25rem; margin-top: 2rem; }
h4 { font-size: 1.1rem; }
h5, h6 { font-size: 1rem; }
p, ul, ol, dl, figure, blockquote { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--accent); text-decoration: underline; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; background: #fff; padding: .75rem 1rem; z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
.signs { position: absolute; width: 0; height: 0; }
.quiet, .label { color: var(--muted); font-size: .9375rem; }
.label { font-weight: 600; margin: 0; }
/* The banner: white on the main colour. */
.banner { background: var(--accent); color: #fff; padding-block: 1.5rem 2rem; }
.banner a { color: #fff; }
.banner :focus-visible { outline-color: #fff; }
.banner p { margin: 0; }
.territory { font-weight: 600; }
.languages ul { display: flex; gap: 1rem; justify-content: flex-end; list-style: none; padding: 0; margin: 0; }
.languages [aria-current] { font-weight: 600; }
.logo { display: inline-block; background: #fff; padding: .5rem; border-radius: .25rem; }
.logo img { display: block; max-height: 4rem; width: auto; max-width: 100%; }
.banner .notice { margin-top: 1rem; padding: .6rem 1rem; background: #fff; color: var(--ink); border-radius: .25rem; }
.contents { background: var(--band); padding-block: .6rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; list-style: none; padding: 0; margin: 0; }
.contents a { display: inline-block; padding: .25rem 0; }
.part { padding-block: 2.5rem 1rem; border-bottom: 1px solid var(--line); }
.part:last-child { border: 0; }
.vision { font-size: 1.2rem; max-width: 48rem; }
/* Figures, cards, columns: as many beside one another as the width holds. */
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); gap: 1rem; list-style: none; padding: 0; margin: 1.5rem 0; }
.tiles li { background: var(--band); padding: .8rem .75rem; border-radius: .375rem; line-height: 1.3; }
.tiles strong { display: block; font: 700 1.25rem/1.3 var(--heading-font); color: var(--accent); font-variant-numeric: tabular-nums; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(25rem, 100%), 1fr)); gap: 1.25rem; padding: 0; list-style: none; }
.cards > * { position: relative; min-width: 0; margin: 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: .375rem; }
.cards h3 { font-size: 1.1rem; margin: 0 0 .5rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
.axes > li { padding-left: 1.75rem; overflow: clip; }
.axes .name { font: 600 1.1rem/1.3 var(--heading-font); }
.stripe { position: absolute; inset: 0 auto 0 0; width: .5rem; height: 100%; }
.patch { width: .8em; height: .8em; margin-right: .5em; }
.advance { display: inline-flex; align-items: center; gap: .5rem; white-space: nowrap; }
progress { width: 7rem; height: .75rem; accent-color: var(--accent); }
.whole progress { width: min(20rem, 50vw); height: 1rem; }
/* States are words; their ground only helps. */
.state { display: inline-block; padding: .05rem .6rem; border: 1px solid currentcolor; border-radius: 1rem; font-size: .9rem; font-weight: 600; color: var(--ink); background: #fff; }
.state.done, .state.met, .state.addressed { background: var(--accent); border-color: var(--accent); color: #fff; }
.state.in-progress, .state.partly-met { background: var(--band); color: var(--accent); }
.state.late, .state.blocked, .state.not-met { border-width: 2px; border-style: dashed; }
.weather { white-space: nowrap; }
.weather svg, th svg { width: 1.4em; height: 1.4em; margin-right: .3em; vertical-align: -.35em; fill: none; stroke: var(--accent); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem 1rem; align-items: end; background: var(--band); padding: 1.1rem 1.25rem; border-radius: .375rem; }
.filters p { margin: 0; }
.filters .intro, .filters [role=status] { grid-column: 1 / -1; }
.filters [role=status] { font-weight: 600; }
.filters label { display: block; font-weight: 600; font-size: .9375rem; }
input, select, button { width: 100%; font: inherit; color: inherit; background: #fff; border: 1px solid var(--muted); border-radius: .25rem; padding: .45rem .6rem; min-height: 2.75rem; }
button { background: var(--accent); border-color: var(--accent); color: #fff; font-weight: 600; cursor: pointer; }
.action { padding: 1.1rem 0 .9rem; border-top: 1px solid var(--line); }
.what { max-width: 48rem; }
.facts { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; font-size: .9375rem; }
:target { scroll-margin-top: 1rem; }
.action:target, .need:target, .indicator:target { outline: 2px solid var(--accent); outline-offset: .5rem; border-radius: .25rem; }
summary { cursor: pointer; color: var(--accent); font-weight: 600; padding: .25rem 0; }
dl { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); }
dt { grid-column: 1; font-weight: 600; }
dt, dd { margin: 0; padding: .4rem 0; border-top: 1px solid var(--band); }
dd { grid-column: 2; padding-left: 1.25rem; }
dd + dd { border: 0; padding-top: 0; }
dd > :last-child { margin-bottom: 0; }
.short { grid-template-columns: 6rem 1fr; font-size: .9375rem; }
.short > * { padding-block: .1rem; border: 0; }
.value { margin: 0 0 .25rem; }
.value strong { font: 700 1.75rem/1.2 var(--heading-font); color: var(--accent); font-variant-numeric: tabular-nums; }
figure svg { display: block; width: 100%; max-width: 27rem; height: auto; }
.words { background: var(--band); border: 0 !important; }
.words blockquote { margin: 0 0 .5rem; font-size: 1.1rem; font-style: italic; }
.words figcaption { color: var(--muted); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-variant-numeric: tabular-nums; font-size: .9688rem; }
.wide table { min-width: 40rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--band); vertical-align: bottom; }
tbody th { font-weight: 600; }
td ul { margin: 0; padding-left: 1.1rem; }
.figure { text-align: right; white-space: nowrap; }
th.figure { white-space: normal; }
footer { background: var(--band); padding-block: 1.5rem; font-size: .9375rem; }
footer p { margin: 0; }
@media (min-width: 62rem) { .filters .search { grid-column: span 2; } }
@media (max-width: 40rem) {
  dl:not(.short) { grid-template-columns: 1fr; }
  dl:not(.short) dd { grid-column: 1; padding-left: 0; border: 0; padding-top: 0; }
  .facts progress { width: 5rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { size: A4; margin: 15mm; }
  html { font-size: 8.5pt; }
  .banner, .contents, main, footer { padding-inline: 0; }
  .banner { background: none; color: var(--ink); padding-block: 0 1rem; border-bottom: 2px solid var(--accent); }
  .banner .notice { padding-inline: 0; }
  .skip, .contents, .languages, .filters, .action summary, .indicator summary, footer a { display: none; }
  summary { list-style: none; color: inherit; }
  details::details-content { content-visibility: visible; display: block; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, dt { break-after: avoid; }
  .part { border: 0; padding-block: 1rem 0; }
  /* Grounds are not printed. */
  .state { color: var(--ink) !important; border-color: currentcolor !important; }
  .cards { display: block; columns: 15rem; column-gap: .75rem; }
  .cards > * { margin-bottom: .75rem; }
  dt, dd { padding-block: .15rem; }
  .cards > *, .tiles li, tr, figure, dd { break-inside: avoid; }
  .wide { overflow: visible; }
  .wide table { min-width: 0; }
  .action { padding-block: .6rem; }
  thead { display: table-header-group; }
}
`;
