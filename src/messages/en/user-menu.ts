/** What one may choose for oneself, and where else the menu leads. */
export const userMenu = {
  roles: {
    viewer: 'Viewer',
    agent: 'Agent',
    editor: 'Editor',
    admin: 'Admin',
  },
  settingsHistory: 'Settings history',
  switchUser: 'Switch user',
  theme: 'Theme',
  language: 'Language',
  density: 'Rows',
  shortcutHelp: 'Keyboard shortcuts',
  shortcuts: 'Single-key shortcuts',
  cannedReplies: 'Canned replies',
  undoSend: 'Undo send, in seconds',
  undoSeconds: '{seconds, plural, =0 {Off} other {#}}',
  resolvesOnSend: 'Resolve the mention when a reply is sent',
  preferenceNotSaved: 'The preference was not saved. Try again.',
  faults: 'Faults…',
  resetDemo: 'Reset the demo data',
} as const;
