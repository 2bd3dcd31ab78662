import type { Category } from './schema.ts'

const march = (id: string, name: string): Category => ({
  id: `march-${id}`,
  name,
  // No NSI type in Delius had these names.
  code: null,
  design: '2021-03-11',
})

const may = (id: string, name: string, code: string): Category => ({
  id: `may-${id}`,
  name,
  code,
  design: '2021-05-25',
})

/**
 * What a RAR session could count towards before toolkits, in the order of the screens: the eight
 * of the post of 11 March 2021, then the eleven of the post of 25 May 2021 with the codes that
 * National Probation Service providers had for them in Delius.
 */
export const categories: readonly Category[] = [
  march('employment', 'Employment, Training and Education'),
  march('wellbeing', 'Wellbeing – both physical and mental'),
  march('finance', 'Finance, benefit and debt'),
  march('relationships', 'Relationships'),
  march('restorative-justice', 'Restorative Justice Interventions'),
  march('substance-misuse', 'Substance Misuse'),
  march('treatment', 'Alcohol Treatment Requirements or Mental Health Treatment Requirements'),
  march('thinking', 'Thinking skills, attitudes and behaviour'),
  may('accommodation', 'Accommodation', 'NPS001'),
  may('attitudes', 'Attitudes, thinking and behaviour', 'NPS002'),
  may('families', 'Children and families', 'NPS003'),
  may('drugs-and-alcohol', 'Drugs and alcohol', 'NPS004'),
  may('employment', 'Education, training and employment', 'NPS005'),
  may('finance', 'Finance, benefits and debt', 'NPS006'),
  may('mental-health', 'Mental health', 'NPS007'),
  may('other', 'Other', 'NPS011'),
  may('physical-health', 'Physical health', 'NPS008'),
  may('restorative-justice', 'Restorative justice', 'NPS009'),
  may('women', 'Specific interventions for women', 'NPS010'),
]
