// How often a window may not answer before it counts as gone
const patience = 4

const isDisk = ({ protocol }) => protocol === 'file:'

/**
 * Joins the window of the slides and the window of the notes, either way. They talk to each other
 * directly, which works from disk too; while they have lost each other, over a channel.
 *
 * @param {Window} window
 * @param {{ isSpeaker: boolean, name: string, state: () => object, told: (state: object) => void }} options
 */
export function partnerOf(window, { isSpeaker, name, state, told }) {
  const { location } = window
  const show = location.pathname
  let partner = isSpeaker ? window.opener : undefined
  let unanswered = 0
  const channel = channelOf(window, `show ${name}`)
  const isThere = () => Boolean(partner) && !partner.closed

  function send(kind) {
    const message = { show, name, kind, ...state() }
    if (isThere()) partner.postMessage(message, isDisk(location) ? '*' : location.origin)
    else channel?.postMessage(message)
  }

  function receive({ data, origin, source }, isDirect) {
    const isOurs = data?.show === show && data?.name === name
    if (!isOurs || (isDirect && !isDisk(location) && origin !== location.origin)) return
    const isNew = isDirect && source !== partner
    if (isDirect) partner = source
    unanswered = 0
    if (data.kind === 'hello') send('at')
    if (data.kind === 'ping') send('pong')
    // After one window was loaded again, the other knows better where they are
    if (data.kind === 'at' || (data.kind === 'ping' && isNew)) told(data)
  }

  window.addEventListener('message', (event) => receive(event, true))
  channel?.addEventListener('message', (event) => receive(event, false))
  if (isSpeaker) send('hello')

  return {
    /** Says where this window is now. */
    tell: () => send('at'),
    /** Asks whether the other window is still there. */
    ask() {
      unanswered += 1
      send('ping')
    },
    isJoined: () => unanswered < patience,
    /** Knows the window that was opened. */
    meet(other) {
      partner = other
    },
  }
}

function channelOf(window, name) {
  try {
    return new window.BroadcastChannel(name)
  } catch {
    return undefined
  }
}
