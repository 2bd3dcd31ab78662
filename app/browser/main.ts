import './strict.ts'
import { answering } from './answer.ts'
import { renderer } from './render.ts'
import { run } from './run.ts'
import type { Answering } from './answer.ts'
import type { Design } from './design.ts'
import type { Render } from '../pages/templates.ts'
import type { Templates } from './render.ts'
import type { Scripts } from './run.ts'

/** Answers as a copy does, with its way to render or another that is made of it. */
export type AnsweringBy = (change?: (render: Render) => Render) => Answering

/**
 * The whole prototype in a browser: answers requests with these templates, and runs in its page if
 * there is one. The page holds the design that it is of as JSON in `#design`.
 */
export function startCopy(templates: Templates, scripts: Scripts): AnsweringBy {
  const render = renderer(templates)
  const answeringBy: AnsweringBy = (change = (same) => same) => answering(change(render))
  if (typeof document === 'undefined') return answeringBy
  const answer = answeringBy()
  const filesAt = (document.currentScript?.getAttribute('src') ?? '').replace(/[^/]*$/, '')
  const begin = () => {
    try {
      run({ window, copy: { design: designOf(document), answer }, scripts, filesAt })
    } catch (error) {
      console.error(error)
      sayThatItFailed(document)
    }
  }
  // A browser that only guesses what somebody will open must not start anything.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true })
  } else begin()
  return answeringBy
}

function designOf(document: Document): Design {
  return JSON.parse(document.getElementById('design')?.textContent ?? '') as Design
}

function sayThatItFailed(document: Document): void {
  const [main, heading, words, again] = ['main', 'h1', 'p', 'a'].map((name) =>
    document.createElement(name),
  )
  heading?.append('There is a problem with this copy')
  words?.append('Nothing that you entered has been deleted. Go back and try again, or ')
  again?.setAttribute('href', '?start')
  again?.append('start again')
  words?.append(again ?? '', '.')
  main?.append(heading ?? '', words ?? '')
  document.title = 'There is a problem with this copy'
  document.body.replaceChildren(main ?? '')
}
