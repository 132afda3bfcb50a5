/** What there is to say without a network, in places of their own. */
export const offline = {
  title: 'You are offline.',
  mention: 'This mention was not opened before. It opens when the connection is back.',
  outbox: 'The Outbox was not loaded before. It comes when the connection is back.',
};
