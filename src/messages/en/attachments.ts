/** What an author put beside a mention. */
export const attachments = {
  label: 'Attachments',
  show: 'Show',
  hide: 'Hide',
  save: 'Save',
  showImage: 'Show image {name}',
  hideImage: 'Hide image {name}',
  saveFile: 'Save file {name}',
  noDescription: '{name}, without a description',
  kilobytes: '{size} kB',
  megabytes: '{size} MB',
  failed: '{name} did not come.',
  notAnImage: '{name} is not an image that can be shown.',
  tryAgain: 'Try again',
  count: '{count, plural, one {# attachment} other {# attachments}}',
} as const;
