// Loaded by the pages that you add to app/views, as in any Prototype Kit prototype.
window.GOVUKPrototypeKit.documentReady(() => {})
