/** What is wrong with the world that an address names. */
export const worlds = {
  badWorld: 'The world “{world}” cannot be opened.',
  badWorldHint: 'These entries of its document do not fit:',
  unknownUser: 'There is no user “{id}” in this world.',
  openDemo: 'Open the demo world',
};
