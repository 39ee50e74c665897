/** Light and dark by the reader's setting, one column on a phone; contrast at least 4.5:1 in both. */
export const homeStyle = `
:root{color-scheme:light dark;--ink:#16181d;--soft:#565d6b;--line:#e2e5ea;--paper:#fff;--card:#f7f8fa;--link:#0b57c4;--code:#eef0f4}
@media (prefers-color-scheme:dark){:root{--ink:#eceef2;--soft:#a3abba;--line:#2b3039;--paper:#111318;--card:#191c22;--link:#8ab4ff;--code:#22262e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:64rem;margin:0 auto;padding:clamp(1.5rem,5vw,4rem) clamp(1rem,4vw,2rem)}
header{margin-bottom:2rem}
h1{margin:0;font-size:clamp(1.8rem,5vw,2.6rem);letter-spacing:-.02em;line-height:1.15}
header p{margin:.4rem 0 0;color:var(--soft);font-size:1.05rem}
.cards{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem;display:flex;flex-direction:column;min-width:0}
h2{margin:0;font-size:1.2rem}
h2 small{color:var(--soft);font-weight:400;font-size:.85rem;margin-left:.25rem}
article p{margin:.35rem 0;color:var(--soft)}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{background:var(--code);border-radius:.5rem;padding:.75rem;margin:.6rem 0;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;color:var(--ink)}
a{color:var(--link);text-underline-offset:.2em}
a:focus-visible,pre:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:.25rem}
.links{margin-top:auto;padding-top:.5rem;display:flex;gap:1.25rem;flex-wrap:wrap}
nav{margin-top:2rem;border-top:1px solid var(--line);padding-top:1rem}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 2rem}
nav span{color:var(--soft);font-size:.9rem}
`
