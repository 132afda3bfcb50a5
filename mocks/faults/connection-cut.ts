/** The connection was cut: no answer comes. Whoever runs the backend makes it a failure of the network. */
export class ConnectionCut extends Error {
  override name = 'ConnectionCut';
}
