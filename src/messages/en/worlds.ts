/** What is wrong with the world that an address names, or with the mock backend itself. */
export const worlds = {
  badWorld: 'The world “{world}” cannot be opened.',
  badWorldHint: 'These entries of its document do not fit:',
  unknownUser: 'There is no user “{id}” in this world.',
  openDemo: 'Open the demo world',
  mockBackendFailed: 'The mock backend could not start in this browser.',
  mockBackendFailedHint:
    'It needs a service worker. Allow service workers for this address, or leave private browsing.',
};
