import type { Outcome, Page } from './types.ts'

/** The page for an address that leads nowhere. */
export function notFound(): Outcome {
  return message(404, 'Page not found', [
    'If you typed the address, check it is correct.',
    'If you were arranging an appointment, it may have been cleared. Start again from your cases.',
  ])
}

/** The page for an appointment that the person does not have. */
export function appointmentNotFound(): Outcome {
  return message(404, 'Appointment not found', [
    'If you typed the address, check it is correct.',
    'If you arranged the appointment here, it may have been cleared. Start again from your cases.',
  ])
}

/** The page for a request that an address does not take. */
export function methodNotAllowed(): Outcome {
  return message(405, 'You cannot do that here', ['Go back to your cases and try again.'])
}

/** The page for a request that makes no sense. */
export function badRequest(): Outcome {
  return message(400, 'There is a problem with your request', [
    'Nothing has been saved. Go back and try again.',
  ])
}

/** The page for a form that holds more than anybody would type. */
export function tooLarge(): Outcome {
  return message(413, 'You have entered too much text', [
    'Nothing has been saved. Go back, make your text shorter and try again.',
  ])
}

/** The page for a fault of the prototype itself. */
export function broken(): Outcome {
  return message(500, 'There is a problem with the prototype', [
    'Nothing has been saved. Go back and try again.',
  ])
}

/** The page for an appointment that Delius has nothing to book against. */
export function cannotArrange(paragraph: string): Outcome {
  return message(409, 'This appointment cannot be arranged', [paragraph])
}

/** The page for whoever has done more than the prototype keeps. */
export function tooMuch(): Outcome {
  return cannotArrange(
    'You have arranged or recorded as much as this prototype keeps. Clear your data to go on.',
  )
}

function message(status: Page['status'], title: string, paragraphs: readonly string[]): Outcome {
  return { kind: 'page', status, view: 'message', model: { title, paragraphs } }
}
