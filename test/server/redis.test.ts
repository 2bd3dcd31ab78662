import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { listen, portOf } from '../../app/server/listen.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { newVisitor, newVisitorOfToolkits, rows } from '../support/http.ts'
import { startProcess } from '../support/process.ts'

const installed = spawnSync('redis-server', ['--version']).status === 0
// Redis is for deployments with several instances; nobody needs it to work on the prototype.
const withRedis = installed ? test : test.skip

withRedis('With REDIS_URL, two instances serve one visitor (needs redis-server)', async () => {
  const free = await listen(createServer(), 0)
  const port = portOf(free)
  free.close()
  await once(free, 'close')
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'])
  let said = ''
  await new Promise<void>((resolve) => {
    redis.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ready to accept connections')) resolve()
    })
  })
  const env = { NOW: wednesday, REDIS_URL: `redis://127.0.0.1:${port}`, SESSION_SECRET: 'shared' }
  const servers = await Promise.all([startProcess(env), startProcess(env)])
  try {
    const visitor = await newVisitorOfToolkits(servers[0].url)
    await visitor.get('/cases/V410022/arrange-appointment')
    const base = '/cases/V410022/arrange-appointment/1'
    for (const [step, form] of toolkitSession) await visitor.post(`${base}/${step}`, form)
    const elsewhere = newVisitor(servers[1].url, visitor.cookie())
    const check = await elsewhere.get(`${base}/check-answers`)
    expect(rows(check.$)).toContainEqual(['RAR toolkit', 'Choices and Changes'])
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    redis.kill()
    await once(redis, 'exit')
  }
})
