import { escaped } from './escaped.ts'
import type { Design } from '../browser/design.ts'

/**
 * The page of a copy of this design: index.html, which takes its code, styles and icon from a folder
 * whose address ends in a slash. What it says is for browsers that do not run JavaScript.
 */
export function copyPage(design: Design, filesAt: string): string {
  const { title, home } = design
  const pictures = home
    ? `<p><a href="${escaped(home.href)}">${escaped(home.text)}</a> has pictures of its pages, and their text.</p>`
    : '<p>Whoever made this copy can send you pictures of its pages instead.</p>'
  return `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escaped(title)} - copy of Manage supervisions</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="${escaped(filesAt)}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escaped(filesAt)}prototype.css">
</head>
<body class="govuk-template__body">
<noscript>
<main class="govuk-width-container govuk-main-wrapper">
<h1 class="govuk-heading-xl">This copy needs JavaScript</h1>
<p>It is a copy of ‘${escaped(title)}’, a design of Manage supervisions. It runs in your browser with no server behind it, so it cannot work without JavaScript. Turn on JavaScript, then load this page again.</p>
${pictures}
</main>
</noscript>
<div class="app-copy-opening">
<p>This copy has not opened. Its files belong beside this page: if you moved this page, move them too. Then load it again.</p>
</div>
<script type="application/json" id="design">${designData(design)}</script>
<script src="${escaped(filesAt)}prototype.js"></script>
</body>
</html>
`
}

/** A design as it stands in the page of its copy: JSON that can end no script. */
export function designData(design: Design): string {
  return JSON.stringify(design).replaceAll('<', '\\u003c')
}
