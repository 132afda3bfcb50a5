/** Who looks, and how they want it. */
export const session = {
  userMenu: '{name}, user menu',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  languages: { en: 'English', fr: 'Français' },
  densities: { comfortable: 'Comfortable', default: 'Default', compact: 'Compact' },
} as const;
