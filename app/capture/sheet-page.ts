import { escaped } from '../copy/escaped.ts'
import { filesOf } from './encode.ts'
import type { Picture, Shot, TextBlock } from './record.ts'

type Question = Extract<TextBlock, { readonly kind: 'question' }>

const styles = `body { font-family: Arial, sans-serif; line-height: 1.4; margin: 30px; color: #0b0c0c }
main { max-width: 1400px }
.pictures { display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start }
img { border: 1px solid #b1b4b6; height: auto; max-width: 100% }
.desktop { flex: 0 1 640px } .phone { flex: 0 1 250px }
details > div { border-left: 5px solid #b1b4b6; padding-left: 15px; max-width: 700px }
summary { cursor: pointer } code { background: #f3f2f1; padding: 2px 5px }
td, th { border-bottom: 1px solid #b1b4b6; padding: 5px 10px 5px 0; text-align: left; vertical-align: top }`

/** A page with these pictures, by the names that posts call them by, each with its words. */
export function sheetPage(title: string, pictures: Readonly<Record<string, Picture>>): string {
  const names = Object.keys(pictures)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}: all pages</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escaped(title)}: all pages</h1>
<p>Choose those that your post shows, and copy the line above each under ‘pictures’ at the top of the post.</p>
${names.map((name, at) => section(name, at, pictures[name])).join('\n')}
</main>
</body>
</html>
`
}

function section(name: string, at: number, picture: Picture | undefined): string {
  if (!picture) return ''
  const number = String(at + 1).padStart(2, '0')
  const { state, title, alt, desktop, phone, text } = picture
  const page = state === 'opened' ? name : name.replace(`-${state}`, '')
  const line =
    state === 'opened'
      ? `${number}-${name}.png: ${page}`
      : `${number}-${name}.png: { page: ${page}, state: ${state} }`
  return `<section>
<h2>${escaped(title.replace(' - Manage supervisions', ''))}</h2>
<p><code>${escaped(line)}</code></p>
<div class="pictures">
${image(desktop, alt, 'desktop')}
${image(phone, `${alt} On a phone.`, 'phone')}
</div>
<details><summary>Text of this page</summary><div>
${text.map(html).join('\n')}
</div></details>
</section>`
}

function image(shot: Shot, alt: string, kind: string): string {
  const [webp, png] = filesOf(shot)
  return `<picture class="${kind}"><source type="image/webp" srcset="${webp}"><img src="${png}" alt="${escaped(alt)}" width="${shot.width}" height="${shot.height}" loading="lazy"></picture>`
}

function html(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<p><strong>${escaped(block.text)}</strong></p>`
    case 'text':
      return `<p>${escaped(block.text)}</p>`
    case 'button':
      return `<p>Button: ${escaped(block.text)}</p>`
    case 'errors':
      return `<p><strong>${escaped(block.title)}</strong></p>${items(block.messages)}`
    case 'list':
      return items(block.items)
    case 'rows':
      return items(block.rows.map(({ key, value }) => `${key}: ${value}`))
    case 'table':
      return table(block)
    case 'question':
      return question(block)
  }
}

function question({ text, hint, error, options = [], typed }: Question): string {
  const chosen = options.map((option) =>
    [option.text, option.hint, option.chosen ? '(chosen)' : ''].filter(Boolean).join(' '),
  )
  return [
    ...(text === '' ? [] : [`<p><strong>${escaped(text)}</strong></p>`]),
    ...(hint === undefined ? [] : [`<p>${escaped(hint)}</p>`]),
    ...(error === undefined ? [] : [`<p>Error: ${escaped(error)}</p>`]),
    ...(chosen.length > 0 ? [items(chosen)] : []),
    ...(typed === undefined ? [] : [`<p>${typed === '' ? '(empty box)' : escaped(typed)}</p>`]),
  ].join('')
}

function table({ caption, head, rows }: Extract<TextBlock, { readonly kind: 'table' }>): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const title = caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`
  return `<table>${title}${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`
}

function items(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
}
