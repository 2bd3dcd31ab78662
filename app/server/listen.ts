import type { Server } from 'node:http'

/** Listens on a port (0 for any that is free). Rejects with a sentence that says what to do. */
export function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(whyNotListening(error, port)))
    })
    server.listen(port, () => resolve(server))
  })
}

function whyNotListening(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    const other = port < 65535 ? port + 1 : 3000
    return `Port ${port} is in use. Stop what is using it, or choose another port: PORT=${other} npm start`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} is not allowed. Choose one above 1024: PORT=3000 npm start`
  }
  return `The server cannot listen on port ${port}: ${error.message}`
}

/** The port that a server listens on. */
export function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** The three addresses and what each is for. */
export function addressesOf(port: number): string {
  const at = `http://localhost:${port}`
  return `
The prototype, to click through   ${at}/
The design history, to read       ${at}/design-history/
The RAP guidance, to work with    ${at}/rap/
`
}
