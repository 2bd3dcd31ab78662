const fewUse =
  /\sclass="[^"]*\bgovuk-(?:accordion|character-count|checkboxes|cookie-banner|date-input|error-message|error-summary|exit-this-page|feedback|fieldset|file-upload|form-group|hint|input|label|language-navigation|notification-banner|panel|password-input|phase-banner|radios|select|tabs|task-list|textarea)\b/

/**
 * Says whether the words of a post hold a component of GOV.UK Frontend that few posts use: its styles
 * and its script are loaded only there.
 *
 * @param {string} html
 */
export const usesComponents = (html) => fewUse.test(String(html))
