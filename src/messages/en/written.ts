/** What others wrote: marks for what nobody sees, links, long texts. */
export const written = {
  mark: '{what}: {codes}',
  marks: {
    bidi: 'turns the direction of the text',
    invisible: 'invisible character',
    control: 'control character',
    broken: 'broken character',
    stacked:
      '{count, plural, one {# more mark on this letter} other {# more marks on this letter}}',
  },
  leadsTo: 'leads to {host}',
  letters: 'In letters its host reads <host>{letters}</host>.',
  question: 'This link leads to {host}',
  warnings: {
    userinfo: 'A name stands before the host and can look like one.',
    rewritten: 'The host is written in a way that browsers read differently.',
    international: 'The host has letters that can look like others.',
    'mixed-script': 'The host mixes the letters of several scripts.',
    lookalike: 'The host has letters of another script that look Latin.',
  },
  open: 'Open {host}',
  stay: 'Stay here',
  showMore: 'Show more',
  shownOf: '{shown, number} of {total, number} characters',
  cut: 'Signet shows no more of this text. The whole of it is on the service.',
};
