/// How a page looks on a screen and on A4; every colour has a contrast of at least 7 : 1 for text, 4.5 : 1 for lines.
struct HTMLStyle {
  /// Whether the page is printed lying.
  let isWide: Bool

  var text: String {
    """
    :root { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 84rem; color: #1b1b1b; background: #fff; overflow-wrap: break-word; }
    h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0.5em; line-height: 1.25; max-width: 48rem; }
    h1 { margin-top: 0.5rem; font-size: 1.75rem; }
    h2 { padding-bottom: 0.2em; border-bottom: 2px solid #1b1b1b; max-width: none; font-size: 1.4rem; }
    h3 { font-size: 1.15rem; }
    h4, h5, h6 { font-size: 1rem; }
    p, blockquote, dl, ul, ol, .note { margin: 0 0 0.75rem; max-width: 48rem; }
    ul, ol { padding-left: 1.5rem; }
    li > ul, li > ol, li > dl { margin: 0; }
    blockquote, .note { padding: 0.5rem 1rem; border-left: 4px solid #6b6b6b; }
    blockquote > :last-child, .note > :last-child { margin-bottom: 0; }
    dl > div { display: grid; grid-template-columns: minmax(0, 16rem) minmax(0, 1fr); gap: 0 1rem; margin-bottom: 0.35rem; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    a { color: #0b4a8f; }
    a:focus-visible, main:focus-visible, .table:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
    .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    nav ul { list-style: none; padding: 0; }
    nav ul ul { padding-left: 1.5rem; }
    .table { margin: 0.75rem 0 1.25rem; overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
    caption { padding: 0.25rem 0; text-align: left; font-weight: bold; }
    figure { margin: 1.25rem 0; }
    figcaption { margin-bottom: 0.25rem; font-weight: bold; }
    figure svg { display: block; max-width: 100%; height: auto; margin-bottom: 0.5rem; }
    th, td { padding: 0.4rem 0.5rem; border: 1px solid #6b6b6b; text-align: left; vertical-align: top; }
    thead th { background: #eee; vertical-align: bottom; }
    tbody th { font-weight: normal; }
    .center { text-align: center; }
    .end { text-align: right; }
    code { font-family: ui-monospace, "Liberation Mono", Consolas, monospace; }
    footer { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid #6b6b6b; font-size: 0.875rem; }
    @media (max-width: 36rem) { dl > div { display: block; } }
    @page { size: \(isWide ? "A4 landscape" : "A4"); margin: 10mm 13mm 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
    @media print {
    :root { font: 9.5pt/1.3 Arial, "Liberation Sans", Helvetica, sans-serif; }
    body { padding: 0; max-width: none; }
    p, blockquote, dl, ul, ol, .note, h1, h3, h4, h5, h6 { max-width: none; }
    p, blockquote, dl, ul, ol, .note { margin-bottom: 0.35rem; }
    h1 { font-size: 1.5rem; }
    h2 { font-size: 1.2rem; }
    h2, h3, h4, h5, h6 { margin: 0.75em 0 0.3em; }
    blockquote { padding: 0.15rem 0.75rem; font-size: 8pt; }
    .skip { display: none; }
    a { color: inherit; }
    .table { margin: 0.35rem 0 0.5rem; overflow: visible; }
    table { font-size: 8pt; line-height: 1.15; }
    th, td { padding: 0.08rem 0.35rem; }
    td:empty { height: 2em; }
    footer { margin-top: 0.75rem; padding-top: 0.25rem; font-size: 8pt; }
    thead { display: table-header-group; }
    tr, dl > div, li, blockquote, figure { break-inside: avoid; }
    h1, h2, h3, h4, h5, h6, caption, thead, h2 + p, h3 + p, h4 + p, h5 + p, h6 + p { break-after: avoid; }
    figure svg { max-height: \(isWide ? 160 : 230)mm; }
    p { orphans: 3; widows: 3; }
    }
    """
  }
}
