// Answers that every visitor starts with, for the pages that you add to app/views. Journeys do not
// read them. The odd name of the export is how the kit finds it: it uses require().
const defaults = {}

export { defaults as 'module.exports' }
