/** What is good to know at first. */
export const hints = {
  title: 'Good to know',
  whoAnswers: 'Each row ends with the profile that answers. Why? says which rule chose it.',
  keys: 'Press ? for all shortcuts, {mod} K for every action and place by name.',
  keysOff: 'Press {mod} K for every action and place by name.',
  panes: 'Drag the lines between the panes. Your menu has rows of three heights.',
  dismiss: 'Got it',
};
