/** A reply of which nobody knows yet whether it went out. */
export const sending = {
  unknown: 'Unknown whether it was sent: no answer came. It cannot go out twice.',
  'signed-out':
    'Unknown whether it was sent: the session has ended. It cannot go out twice; sign in again to find out.',
  'too-many-requests':
    'Unknown whether it was sent: the backend takes no more requests for a moment. It cannot go out twice.',
  forbidden:
    'Unknown whether it was sent: your role may not reply any more. It cannot go out twice.',
  asking: 'Finding out…',
  asksIn: 'Signet asks again in {seconds, plural, one {# second} other {# seconds}}.',
  byHand: 'It was first sent a while ago. Finding out also sends it, if it is not out yet.',
  askNow: 'Find out now',
  elsewhere: 'Another tab is sending this reply.',
} as const;
