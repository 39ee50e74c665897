/** Written when the console is bundled (`server/sections.ts`): the sections whose API has a generated client. */
declare module 'console:sections' {
  export const sections: readonly import('./section.ts').Section[]
}
