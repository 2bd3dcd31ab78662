import { exhaustive } from '../support/seed.ts'
import { expectFits, expectSound } from './support/axe.ts'
import { pagesToLookAt } from './support/desk.ts'
import { expect, test, wednesday, widths } from './support/fixtures.ts'

test.use({ now: wednesday })

/** The width of the smallest phone. */
const smallest = 320

/** In how many parts, so that both workers have some to do. */
const parts = exhaustive ? 24 : 8

for (const [kind, name] of [
  ['ways', 'any page in any state'],
  ['cases', 'any page of a case'],
] as const) {
  for (let part = 0; part < parts; part += 1) {
    test(`axe finds nothing on ${name}, and none scrolls sideways, part ${part + 1} of ${parts}`, async ({
      page,
    }) => {
      const { structures, pages } = await pagesToLookAt(kind)
      expect(structures).toBeGreaterThan(100)
      // Shown in place of a page of the server, a page finds its styles and keeps to its policy
      await page.goto('/cases')
      for (const [index, { where, html }] of pages.entries()) {
        if (index % parts !== part) continue
        const width = widths[Math.floor(index / parts) % 2] ?? widths[0]
        for (const one of exhaustive ? widths : [width]) {
          await page.setViewportSize({ width: one, height: 800 })
          await page.setContent(html)
          await expect(page.locator('h1').first(), where).toBeVisible()
          await expectSound(page, `${where}, ${one} pixels wide`)
        }
        // With all open that opens, as axe has left it
        await expectFits(page, smallest, where)
      }
    })
  }
}
