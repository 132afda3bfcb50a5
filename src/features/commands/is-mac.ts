/** Whether ⌘ takes the place of Ctrl on this machine. */
export const isMac = /Mac|iP/.test(navigator.platform);
