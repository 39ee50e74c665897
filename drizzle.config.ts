/** For `npx drizzle-kit studio` and `drizzle-kit check` on a server's database. Migrations are written by `specway generate`, never by drizzle-kit itself. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/store/internal-tables.ts', './generated/*/tables.ts'],
  out: './generated/migrations',
  dbCredentials: { url: process.env.DATABASE_URL ?? 'postgres://localhost:5432/specway' },
})
