/** Light or dark: the reader's setting, unless they chose otherwise here. The choice is this browser's and outlives the tab. */
import { signal } from '@preact/signals'
import { chosenTheme, keepTheme, prefersDark, showTheme, type ThemeChoice } from './theme-choice.ts'

export const themeChoice = signal<ThemeChoice>(chosenTheme())
/** What is shown. Pictures draw themselves again when it changes. */
export const theme = signal(showTheme(themeChoice.peek()))

export function chooseTheme(choice: ThemeChoice): void {
  keepTheme(choice)
  themeChoice.value = choice
  theme.value = showTheme(choice)
}

prefersDark.addEventListener('change', () => {
  theme.value = showTheme(themeChoice.peek())
})
