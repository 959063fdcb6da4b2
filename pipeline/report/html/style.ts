/**
 * The page's whole style: paper, ink, and three inks for the severities (cinnabar, ochre, azurite). Serif for what was
 * printed, sans for what we say of it. Fonts are those of the reader's machine: nothing is fetched.
 */
export const STYLE = `
:root{--paper:#f6f3ec;--sheet:#fffdf8;--ink:#22262b;--muted:#6d6a63;--rule:#ded8ca;--error:#a5312a;--warning:#8f6410;--info:#35607f;--mark:#f6e3b4;--against:#dce7ec;
--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",STSong,"Noto Serif",Georgia,SimSun,serif;
--sans:"PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","Noto Sans",system-ui,sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#191b1e;--sheet:#212428;--ink:#e6e2d8;--muted:#9b978d;--rule:#383b40;--error:#e0776d;--warning:#d5a548;--info:#7fb0d0;--mark:#5a4613;--against:#274250}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.75 var(--sans);line-break:strict;text-spacing-trim:trim-start}
main,.masthead>div{max-width:68rem;margin:0 auto;padding:0 1.5rem}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
code{font:.8em var(--mono);color:var(--muted);overflow-wrap:anywhere}
small{font-size:.84em;color:var(--muted)}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.4;margin:0;text-wrap:balance}
.masthead{border-bottom:3px double var(--rule);padding:2.6rem 0 0;background:var(--sheet)}
.masthead h1{font-size:2.5rem;letter-spacing:.14em}
html[lang=en] .masthead h1{letter-spacing:.02em}
.masthead .corpus{color:var(--muted);margin:.1rem 0 1.3rem}
.masthead .lead{font:1.08rem/1.9 var(--serif);max-width:46em;margin:0 0 1.4rem}
.tally{display:flex;flex-wrap:wrap;margin:0;border-top:1px solid var(--rule)}
.tally div{flex:1 1 8rem;padding:.9rem 1.1rem .8rem 0}
.tally dt{font-size:.84rem;color:var(--muted)}
.tally dd{margin:0;font:600 1.9rem/1.2 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.tally dd small{display:block;font:.78rem/1.5 var(--sans)}
.tally .error dd{color:var(--error)}.tally .warning dd{color:var(--warning)}.tally .info dd{color:var(--info)}
nav{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--rule)}
nav ul{max-width:68rem;margin:0 auto;padding:.55rem 1.5rem;list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;font-size:.92rem}
nav a{text-decoration:none}
section{margin:2.6rem 0 3.4rem}
h2{font-size:1.5rem;letter-spacing:.04em;margin-bottom:.4rem}
h4{font-size:.84rem;font-weight:600;color:var(--muted);margin:1rem 0 .3rem}
.note{color:var(--muted);font-size:.92rem;margin:.2rem 0 1rem;max-width:52em}
.filters{display:flex;flex-wrap:wrap;gap:.5rem .7rem;align-items:center;margin:.8rem 0 1.2rem}
.filters[hidden]{display:none}
.filters button,.filters select,.filters input{font:inherit;font-size:.88rem;color:inherit;background:var(--sheet);border:1px solid var(--rule);border-radius:3px;padding:.22rem .7rem}
.filters input{flex:1 1 14rem;min-width:10rem}
.filters button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
:focus-visible{outline:2px solid var(--info);outline-offset:2px}
.card{background:var(--sheet);border:1px solid var(--rule);border-radius:4px;padding:1.3rem 1.5rem 1rem;margin:0 0 1.5rem;scroll-margin-top:4rem}
.card{content-visibility:auto;contain-intrinsic-size:auto 34rem}
.card[hidden]{display:none}
.card:target{border-color:var(--ink)}
.card header{display:flex;align-items:center;gap:.8rem;font-size:.88rem;color:var(--muted)}
.card .id{margin-left:auto;text-decoration:none}
.seal{font:600 .86rem/1 var(--serif);letter-spacing:.12em;padding:.36rem .4rem .36rem .52rem;border:1.5px solid currentColor;border-radius:3px}
.seal{flex:none;white-space:nowrap}
.error .seal{background:var(--error);border-color:var(--error);color:var(--sheet)}.warning .seal{color:var(--warning)}.info .seal{color:var(--info)}
.verdict{border-bottom:1px solid currentColor}
.card h3{font-size:1.22rem;margin:.75rem 0 1rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1.1rem 2rem}
.side{margin:0;padding-top:.7rem;border-top:2px solid var(--rule);min-width:0}
.side.questioned{border-top-color:var(--ink)}
figcaption{font-size:.88rem;display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline}
figcaption .role{color:var(--muted);font-size:.8rem}
figcaption time{color:var(--muted);font-variant-numeric:tabular-nums}
blockquote{margin:.4rem 0 .6rem;font:1.06rem/1.95 var(--serif);overflow-wrap:anywhere}
mark{background:var(--against);color:inherit;padding:.08em .18em;margin:0 .06em;border-radius:2px;font-weight:600;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.questioned mark{background:var(--mark)}
dl{margin:0}
.side dl{display:grid;grid-template-columns:auto 1fr;gap:.05rem .9rem;font-size:.86rem}
.side dt{color:var(--muted)}.side dd{margin:0;min-width:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.also{font-size:.82rem;color:var(--muted);margin:.5rem 0 0}
.number-line{display:grid;grid-template-columns:max-content 1fr max-content;gap:.3rem .9rem;align-items:center;margin:1.2rem 0 .2rem;padding:.9rem 0 .6rem;border-top:1px dotted var(--rule);font-size:.86rem;font-variant-numeric:tabular-nums}
.line-set,.line-note{color:var(--muted)}
.track{position:relative;height:1.2rem;background:linear-gradient(var(--rule),var(--rule)) center/100% 1px no-repeat}
.bar{position:absolute;top:.25rem;height:.7rem;min-width:5px;background:var(--info);border-radius:1px}
.number-line .track:nth-of-type(2) .bar{background:var(--warning)}
.error .number-line .track:nth-of-type(2) .bar{background:var(--error)}
.bar.no-max{-webkit-mask:linear-gradient(90deg,#000 40%,transparent);mask:linear-gradient(90deg,#000 40%,transparent)}
.bar.no-min{-webkit-mask:linear-gradient(270deg,#000 40%,transparent);mask:linear-gradient(270deg,#000 40%,transparent)}
.bar.soft-min,.bar.soft-max{opacity:.6}
.reckoning{margin:.9rem 0 0}
.reckoning h4{margin-top:0}
.reckoning ol{margin:.2rem 0 0;padding-left:1.5rem;font-size:.93rem}
.reckoning li{padding-left:.2rem}
.reckoning li::marker{color:var(--muted);font-variant-numeric:tabular-nums}
.reckoning .verdict{border:0;font-weight:600}
.doubts,.repair{font-size:.93rem;margin:.7rem 0 0}
.doubts b,.repair b{font-size:.84rem;color:var(--muted);margin-right:.6rem}
.repair{background:var(--paper);border-radius:3px;padding:.5rem .8rem}
.repair span{font-family:var(--serif);font-size:1.02rem;margin-right:.7rem}
del{text-decoration-thickness:1px;color:var(--muted)}ins{text-decoration:none;font-weight:600;border-bottom:2px solid var(--mark)}
.card footer{display:flex;justify-content:space-between;margin-top:.8rem;font-size:.8rem;color:var(--muted);font-variant-numeric:tabular-nums}
details{border-top:1px solid var(--rule)}
section>details:last-of-type{border-bottom:1px solid var(--rule)}
summary{cursor:pointer;padding:.65rem 0;display:flex;gap:.9rem;align-items:baseline;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"＋";color:var(--muted);font-size:.8rem;width:1em}
details[open]>summary::before{content:"－"}
summary b{font-family:var(--serif);font-weight:600}
details.metric,details.fold{padding-bottom:.1rem}
details[open]{padding-bottom:1.2rem}
.timeline{display:block;width:100%;max-width:52rem;height:auto;margin:.2rem 0 .4rem;font:11px var(--sans)}
.timeline path{fill:none;stroke:var(--info);stroke-width:1.4}.timeline .axis{stroke:var(--rule)}
.timeline circle{fill:var(--info);stroke:var(--info);stroke-width:1.6}.timeline circle.implied{fill:var(--paper)}
.timeline text{fill:var(--ink)}.timeline .tick{fill:var(--muted)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th{font-weight:600;text-align:left;color:var(--muted);font-size:.8rem;white-space:nowrap}
th,td{padding:.34rem .9rem .34rem 0;border-bottom:1px solid var(--rule);vertical-align:baseline}
td:last-child,th:last-child{padding-right:0}
.metric th:nth-child(1){width:13rem}.metric th:nth-child(2){width:12rem}
.figure{font-variant-numeric:tabular-nums;white-space:nowrap}
td mark{background:var(--mark)}
.colophon{max-width:68rem;margin:0 auto;padding:1rem 1.5rem 3rem;color:var(--muted);font-size:.82rem}
@media (max-width:40rem){.number-line{grid-template-columns:1fr}.line-set{margin-bottom:.4rem}.card{padding:1rem}.masthead h1{font-size:2rem}}
@media print{:root{--paper:#fff;--sheet:#fff}body{font-size:10.5pt}nav,.filters{display:none}.card,figure,tr{break-inside:avoid}.card{border-width:.6pt}h2,h4{break-after:avoid}.masthead{padding-top:0}
mark,.bar,.seal{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{text-decoration:none}}
`;
