/** Where to write for help with the service, as its pages say. */
export const supportEmail = 'manage-supervisions-support@digital.justice.gov.uk'
