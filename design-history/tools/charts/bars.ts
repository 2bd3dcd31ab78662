import { html, svg } from 'lit-html'
import type { TemplateResult } from 'lit-html'

/** A bar: its words, which end in its number, and how long it is. */
export interface Bar {
  readonly words: string
  readonly value: number
  /** A filled bar, or only its outline. */
  readonly filled: boolean
}

/** Bars that belong together, under a name. */
export interface BarGroup {
  readonly title: string
  readonly bars: readonly Bar[]
}

const titleHeight = 26
const barHeight = 44
const groupGap = 12

/**
 * Draws groups of bars, each with its words above it, so that nothing depends on a colour. The
 * longest bar is as wide as the page lets it be, and words keep their size on a small screen.
 *
 * @param words - What the chart shows, for whoever does not see it
 */
export function barChart(groups: readonly BarGroup[], words: string): TemplateResult {
  const longest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const tops = groups.map((_, place) =>
    groups.slice(0, place).reduce((sum, group) => sum + heightOf(group), 0),
  )
  const height = groups.reduce((sum, group) => sum + heightOf(group), 0)
  return html`
    <svg class="app-bars" width="100%" height=${height} role="img" aria-label=${words}>
      ${groups.map((group, place) => drawn(group, tops[place] ?? 0, longest))}
    </svg>
  `
}

const heightOf = ({ bars }: BarGroup) => titleHeight + bars.length * barHeight + groupGap

function drawn({ title, bars }: BarGroup, top: number, longest: number): TemplateResult {
  return svg`
    <text class="app-bars__title" x="0" y=${top + 18}>${title}</text>
    ${bars.map(({ words, value, filled }, place) => {
      const y = top + titleHeight + place * barHeight
      return svg`
        <text class="app-bars__words" x="0" y=${y + 14}>${words}</text>
        <rect
          class=${filled ? 'app-bars__bar app-bars__bar--filled' : 'app-bars__bar'}
          x="1" y=${y + 20} height="16"
          width="${value === 0 ? '0' : `${(value / longest) * 98}%`}"
        ></rect>
      `
    })}
  `
}
