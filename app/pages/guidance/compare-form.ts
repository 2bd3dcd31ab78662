import { columnGroups } from '../../data/toolkit-columns.ts'
import { ToolkitNeed, ToolkitSetting } from '../../data/schema.ts'
import { fullName } from '../../delius/names.ts'
import { capital } from '../case/words.ts'
import { given } from './way-back.ts'
import type { Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Order, SortBy, Wanted } from '../../delius/compare-toolkits.ts'
import type { Form } from '../types.ts'

/** What a visitor has chosen on the page that compares toolkits. */
export type Chosen = Wanted & Order

const sortable: readonly { readonly id: SortBy; readonly label: string }[] = [
  { id: 'name', label: 'Name' },
  ...columnGroups.flatMap(({ columns }) => columns),
]

/** What stands in the address, with the defaults for whatever is missing or makes no sense. */
export function chosenIn(form: Form): Chosen {
  const setting = ToolkitSetting.safeParse(given(form, 'setting'))
  const need = ToolkitNeed.safeParse(given(form, 'need'))
  return {
    setting: setting.success ? setting.data : null,
    need: need.success ? need.data : null,
    by: sortable.find(({ id }) => id === given(form, 'sort'))?.id ?? 'name',
    descending: given(form, 'order') === 'z-a',
  }
}

/** The parts of an address that choose this; nothing for what is the default anyway. */
export function queryOf({
  setting,
  need,
  by,
  descending,
}: Chosen): Readonly<Record<string, string | null>> {
  return {
    setting,
    need,
    sort: by === 'name' ? null : by,
    order: descending ? 'z-a' : null,
  }
}

/** One choice of a select. */
export interface Option {
  readonly value: string
  readonly text: string
  readonly selected: boolean
}

/** The selects of the form, and the way back that it sends along. */
export interface CompareForm {
  readonly from: string | undefined
  readonly selects: readonly {
    readonly name: string
    readonly label: string
    readonly items: readonly Option[]
  }[]
}

/** The form to look for toolkits and to sort them, as it was filled in. */
export function formOf(
  { setting, need, by, descending }: Chosen,
  theCase: Case | undefined,
  { people }: Pick<Fixtures, 'people'>,
  from: string | undefined,
): CompareForm {
  const option = (value: string, text: string, chosen: string | null | undefined): Option => ({
    value,
    text,
    selected: value === (chosen ?? ''),
  })
  const byName = people.toSorted((a, b) => a.lastName.localeCompare(b.lastName, 'en-GB'))
  return {
    from,
    selects: [
      {
        name: 'person',
        label: 'Fits this person',
        items: [
          option('', 'Everybody', theCase?.person.crn),
          ...byName.map((one) => option(one.crn, fullName(one), theCase?.person.crn)),
        ],
      },
      {
        name: 'setting',
        label: 'Setting',
        items: [
          option('', 'Any setting', setting),
          ...ToolkitSetting.options.map((one) => option(one, capital(one), setting)),
        ],
      },
      {
        name: 'need',
        label: 'Needs it addresses',
        items: [
          option('', 'Any need', need),
          ...ToolkitNeed.options.map((one) => option(one, capital(one), need)),
        ],
      },
      {
        name: 'sort',
        label: 'Sort by',
        items: sortable.map(({ id, label }) => option(id, label, by)),
      },
      {
        name: 'order',
        label: 'Order',
        items: [
          option('a-z', 'A to Z', descending ? 'z-a' : 'a-z'),
          option('z-a', 'Z to A', descending ? 'z-a' : 'a-z'),
        ],
      },
    ],
  }
}
