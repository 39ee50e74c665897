import type { ComponentChildren } from 'preact'

/** What may be wider than the screen: it scrolls by itself, also by keyboard, and the page stays as wide as it is. */
export const Scroller = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section class="scroller" tabIndex={0} aria-label={label}>
    {children}
  </section>
)
