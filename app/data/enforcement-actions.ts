import type { EnforcementAction } from './schema.ts'

const action = (code: string, description: string): EnforcementAction => ({
  code,
  description,
  responseDays: null,
  letter: false,
})

/** A letter was sent, to which the person has a week to answer (Delius). */
const letter = (code: string, description: string): EnforcementAction => ({
  code,
  description,
  responseDays: 7,
  letter: true,
})

/**
 * What can be done about a failure to comply, A to Z, by the codes of Delius and in the words of the
 * post of 13 October 2021. Delius knows more, which its screens did not offer.
 */
export const enforcementActions: readonly EnforcementAction[] = [
  action('EA10', 'Breach confirmation sent'),
  letter('EA08', 'Breach letter sent'),
  action('BRE02', 'Breach request actioned'),
  action('BRE01', 'Breach requested'),
  { ...action('EA12', 'Decision pending response from offender'), responseDays: 7 },
  action('WLS', 'Enforcement letter requested'),
  letter('EA04', 'Final warning letter sent'),
  letter('EA02', 'First warning letter sent'),
  action('IMB', 'Immediate breach'),
  action('NFA', 'No further action'),
  letter('EA05', 'Other enforcement letter sent'),
  action('ROM', 'Refer to offender manager'),
  letter('EA03', 'Second warning letter sent'),
  action('EA09', 'Send confirmation of breach'),
  action('EA06', 'Withdraw warning letter'),
  action('EA07', 'Withdrawal of warning'),
]
