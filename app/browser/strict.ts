import { config } from 'zod'

// Zod tries whether it may write code as it runs, and a strict security policy counts that as an
// attack. It asks when a schema is made, so this module has to run before any other.
config({ jitless: true })
