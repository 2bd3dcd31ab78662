/** The widths of pictures, in CSS pixels. */
export const widths = { desktop: 960, phone: 375 } as const

/**
 * Pictures are cut at this height in CSS pixels: three windows of a desktop. What is further down is
 * in the words beside the picture, and in the design that can be opened from it. WebP could hold
 * 8,191; nobody looks at as much, and the longest log of a person has more.
 */
export const greatestHeight = 2200
