// The part of Nunjucks that runs compiled templates comes without types of its own.
declare module 'nunjucks/browser/nunjucks-slim.js' {
  export { default } from 'nunjucks'
}
