import { everyPage } from './every-page.ts'
import { launchChromium } from '../../app/capture/chromium.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { readFileSync } from 'node:fs'
let t = performance.now()
const all = everyPage()
console.log('pages', all.length, (performance.now() - t | 0) + 'ms')
const structures = new Map<string, any>()
const strip = (html: string) => html.replaceAll(/>[^<]*</g, (m) => /^>\s*<$/.test(m) ? '><' : '>x<').replaceAll(/(href|value|action|content|aria-label)="[^"]*"/g, '$1')
for (const p of all) { const k = strip(p.html); if (!structures.has(k)) structures.set(k, p) }
console.log(structures.size)
const server = await startInProcess()
const browser = await launchChromium()
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const some = [...structures.values()].slice(0, 400).filter((_, i) => i % 8 === 0)
async function run(mode: string, width: number) {
  const ctx = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await ctx.newPage()
  let body = ''
  if (mode !== 'set') await page.route('**/shown/*', (r) => r.fulfill({ body, contentType: 'text/html' }))
  else await page.goto(server.url + '/cases')
  let load = 0, ev = 0, ax = 0
  for (const [i, p] of some.entries()) {
    const a = performance.now()
    body = p.html
    if (mode === 'set') await page.setContent(p.html)
    else await page.goto(`${server.url}/shown/${i}`)
    const b = performance.now()
    await page.evaluate(axe)
    const c = performance.now()
    const found = await page.evaluate(async () => { const r = await (window as any).axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }); return [r.violations.map((v: any) => v.id + ': ' + v.nodes.map((n: any) => n.html).slice(0,3).join(' ')), r.passes.map((p: any) => p.id).includes('target-size')] })
    const d = performance.now()
    load += b - a; ev += c - b; ax += d - c
    if (i === 0 || found[0].length) console.log(p.where, found)
  }
  console.log(mode, width, some.length, { load, ev, ax })
}
await run('set', 1280)
await run('goto', 1280)
await run('goto', 375)
t = performance.now()
await Promise.all([run('goto', 1280), run('goto', 375)])
console.log('both', performance.now() - t)
await browser.close(); await server.close()
