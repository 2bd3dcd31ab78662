import { stepOf } from '../engine/walk.ts'
import { versions } from '../journeys/arrange-appointment/index.ts'
import { fillIn, press } from './fill.ts'
import { takePicture } from './picture.ts'
import type { Page } from 'playwright-core'
import type { Picture } from './picture.ts'
import type { PicturePlan } from './plans.ts'

/**
 * Starts the plan's scenario and walks the journey in the browser, answering as the plan says, and
 * takes each page that it names. Throws, naming the pages, if the walk does not come to all of them.
 */
export async function takePictures(
  page: Page,
  url: string,
  { scenario, answers, pictures, slug }: PicturePlan,
): Promise<ReadonlyMap<string, Picture>> {
  const journey = versions.find(({ version }) => version === scenario.version)
  if (!journey)
    throw new Error(`${slug}: the scenario’s version ${scenario.version} does not exist`)
  const taken = new Map<string, Picture>()
  await page.goto(`${url}/scenarios/${scenario.id}`)
  await page.goto(`${url}/cases/${scenario.crn}/${journey.id}`)
  while (taken.size < pictures.length) {
    const stepId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    for (const { file, step } of pictures) {
      if (step === stepId) taken.set(file, await takePicture(page))
    }
    const step = Object.hasOwn(journey.steps, stepId) ? stepOf(journey, stepId) : undefined
    if (step?.kind !== 'question') break
    await fillIn(page, journey, step, answers)
    await press(page)
    if (new URL(page.url()).pathname.endsWith(`/${stepId}`)) {
      throw new Error(`${slug}: the answers under capture do not get past the page ‘${stepId}’`)
    }
  }
  const missing = pictures.filter(({ file }) => !taken.has(file)).map(({ step }) => step)
  if (missing.length > 0) {
    throw new Error(`${slug}: the walk did not come to these pages: ${missing.join(', ')}`)
  }
  return taken
}
