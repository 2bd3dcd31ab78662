import type { RequestListener } from 'node:http'

/**
 * Answers every request with a page that says in plain text, line by line, why there is nothing yet,
 * and that opens again.
 */
export function waitingPage(title: string, text: string): RequestListener {
  return (_, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2' })
    response.end(
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
        `<meta http-equiv="refresh" content="2"></head>` +
        `<body><h1>${title}</h1>${text.split('\n').map(paragraph).join('')}</body></html>`,
    )
  }
}

function paragraph(line: string): string {
  return `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
}
