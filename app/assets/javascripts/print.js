// Adds a button that prints the page where it is useful. Without this script, browsers still print.
const place = document.querySelector('[data-app-print]')
if (place) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary'
  button.textContent = 'Print this page'
  button.addEventListener('click', () => window.print())
  place.append(button)
}
