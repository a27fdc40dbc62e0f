import { defineConfig } from 'vitest/config'
// @ts-expect-error a plain script without types
import { viteYaml } from './scripts/yaml-plugin.mjs'

export default defineConfig({
  plugins: [viteYaml],
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/src/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
})
