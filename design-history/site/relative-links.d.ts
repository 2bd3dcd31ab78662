export function withRelativeLinks(html: string, url: string): string
export function withBase(html: string, base: string): string
