// A map that is wider than its place shows where the journey starts, not its left side
for (const region of document.querySelectorAll('.app-journey-map__scroll')) {
  const start = region.querySelector('.app-journey-map__start')
  const { left, width } = region.getBoundingClientRect()
  const { left: startsAt, width: startWidth } = start.getBoundingClientRect()
  region.scrollLeft += startsAt + startWidth / 2 - (left + width / 2)
}
