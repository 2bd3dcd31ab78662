import { version20211006 } from './2021-10-06.ts'

/** Every version of arranging an appointment, oldest first. */
export const versions = [version20211006]

/** The version that a visitor gets who has not chosen one. */
export const defaultVersion = version20211006
