/** The text with each {gap} filled from `words`. A gap without a word stays as it is. */
export function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => words[name] ?? gap)
}
