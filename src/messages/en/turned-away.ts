/** The backend turns the page away: the session has ended, or too much was asked for. */
export const turnedAway = {
  ended: 'Your session has ended',
  endedHint: 'What you have written is still here. Sign in again to go on where you were.',
  signIn: 'Sign in again',
  stay: 'Stay on the page without signing in',
  notSignedIn: 'The backend does not answer. Try again.',
  busy: 'The backend takes no more requests until {time}.',
  busyRead: 'What is missing is loaded by itself then.',
  busyWrite: 'Your last change was not made. It is still here: try it again then.',
} as const;
