import { expect, test } from 'vitest'
import { eachFamily } from '../support/families.ts'
import { readsMoreThanItSays } from '../support/reads.ts'
import { chosenWays, oneOfEachShape, waysThrough } from '../support/ways.ts'

eachFamily(({ id, versions: all, everybody }) => {
  const everyVersion = all.map((journey) => ({ version: journey.version, journey }))

  test.each(everyVersion)(
    `On ways through ${id}, version $version, what says which answers it reads reads no others`,
    ({ journey }) => {
      const shapes = oneOfEachShape(waysThrough(journey, everybody))
      const chosen = chosenWays(journey, shapes, { others: 60, name: 'reading' })
      const found = chosen.flatMap(({ context, paths }) =>
        paths.flatMap(({ answers }) => readsMoreThanItSays(journey, answers, context)),
      )
      expect([...new Set(found)]).toEqual([])
    },
  )
})
