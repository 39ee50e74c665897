/** Runs before the page is painted, so that nobody sees the other theme first. */
import { chosenTheme, showTheme } from './theme-choice.ts'

showTheme(chosenTheme())
