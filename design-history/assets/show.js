import { start } from './show/start.js'

// Before anything is drawn: without this script the page is a document of all slides
const { classList } = document.documentElement
classList.add('app-show-runs')
if (new URL(window.location.href).searchParams.has('notes')) classList.add('app-show-speaks')

document.addEventListener('DOMContentLoaded', () => start(window, () => new Date()))
