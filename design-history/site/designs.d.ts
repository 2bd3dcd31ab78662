/** What people need to know about a design before they open it. */
export interface ToldDesign {
  readonly title: string
  readonly about: string
  readonly day: string
  readonly made: string
  readonly href: string
  readonly id: string
}

export function designsIn(
  record: { readonly designs: readonly object[] } | undefined,
  folder: string,
  slugify: (text: string) => string,
): readonly ToldDesign[]
