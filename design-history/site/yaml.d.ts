/**
 * Says in plain words why the lines at the top of a file cannot be read, on which line, and what to
 * write instead.
 */
export function whyUnreadable(
  source: string,
  error: { readonly reason?: string; readonly mark?: { readonly line: number } },
): { readonly line: number; readonly message: string }
