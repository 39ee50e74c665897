/** The chosen theme, and what it means now. Imported by the script that runs before the first paint: it must import nothing. */
export type ThemeChoice = 'system' | 'light' | 'dark'

const place = 'specway.theme'
export const prefersDark = matchMedia('(prefers-color-scheme: dark)')

export function chosenTheme(): ThemeChoice {
  try {
    const value = localStorage.getItem(place)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    // Storage is switched off.
    return 'system'
  }
}

export function keepTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(place)
    else localStorage.setItem(place, choice)
  } catch {
    // Storage is switched off: the choice lives as long as the page.
  }
}

/** Marks the page, and says what it is now. */
export function showTheme(choice: ThemeChoice): 'light' | 'dark' {
  const dark = choice === 'dark' || (choice === 'system' && prefersDark.matches)
  document.documentElement.classList.toggle('dark', dark)
  return dark ? 'dark' : 'light'
}
