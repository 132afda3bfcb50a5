/** Who looks, and how they want it. */
export const session = {
  userMenu: '{name}, user menu',
  roles: {
    viewer: 'Viewer',
    agent: 'Agent',
    editor: 'Editor',
    admin: 'Admin',
  },
  settingsHistory: 'Settings history',
  switchUser: 'Switch user',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languages: { en: 'English', fr: 'Français' },
  density: 'Rows',
  densities: { comfortable: 'Comfortable', default: 'Default', compact: 'Compact' },
  shortcutHelp: 'Keyboard shortcuts',
  shortcuts: 'Single-key shortcuts',
  resolvesOnSend: 'Resolve the mention when a reply is sent',
  preferenceNotSaved: 'The preference was not saved. Try again.',
  resetDemo: 'Reset the demo data',
  resetDemoTitle: 'Reset the demo data?',
  resetDemoText:
    'Every setting, reply and assignment made in the world “{world}” goes back to its start, in all tabs.',
  resetDemoConfirm: 'Reset',
  demoNotReset: 'The demo data was not reset. Try again.',
  cancel: 'Cancel',
} as const;
