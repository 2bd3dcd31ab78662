const far = 60

/**
 * Moves on when somebody swipes over the slides. A swipe up or down scrolls, and so does one over
 * something that is wider than its room.
 *
 * @param {Element} area
 * @param {(action: 'next' | 'previous') => void} move
 */
export function whenSwiped(area, move) {
  let start
  area.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      start = touches.length === 1 && !scrollsSideways(target, area) ? touches[0] : undefined
    },
    { passive: true },
  )
  area.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start) return
    const across = end.clientX - start.clientX
    const along = Math.abs(end.clientY - start.clientY)
    start = undefined
    if (Math.abs(across) > far && Math.abs(across) > 2 * along)
      move(across < 0 ? 'next' : 'previous')
  })
}

function scrollsSideways(target, area) {
  for (let each = target; each && each !== area; each = each.parentElement) {
    if (each.scrollWidth > each.clientWidth + 1) return true
  }
  return false
}
